package io.vim25.conformance;

import io.vim25.generated.VimApi_;
import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.wsdl.WsdlException;
import io.vim25.processor.wsdl.WsdlSources;
import io.vim25.spi.TypeScope;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole API: what the carried WSDL says, and vim-generated's classes. */
final class WholeApi {
    private static final String GENERATED = "io.vim25.generated";

    /** Where else classes are: tasks belong to the kernel, and their operations to the runtime. */
    private static final List<String> PACKAGES = List.of(GENERATED, "io.vim25", "io.vim25.internal.core");

    private final WsdlApi model;

    private WholeApi() {
        try {
            model = WsdlSources.carried();
        } catch (WsdlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {
        static final WholeApi ONLY = new WholeApi();
    }

    /** The API, read by the first who asks. */
    static WholeApi get() {
        return Holder.ONLY;
    }

    /** What the WSDL says. */
    WsdlApi model() {
        return model;
    }

    /** The folder or jar with vim-generated's class files. */
    Path classes() {
        try {
            return Path.of(VimApi_.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The types of vim-generated. */
    TypeScope scope() {
        return VimApi_.SCOPE;
    }

    /** The class of an operation, data type, enum or fault. */
    Class<?> classOf(String name) {
        return PACKAGES.stream()
                .map(inPackage -> find(inPackage + "." + name))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no class " + name));
    }

    private static @Nullable Class<?> find(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
