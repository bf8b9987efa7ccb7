package io.vim25.processor;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.wsdl.Documents;
import io.vim25.processor.wsdl.WsdlException;
import io.vim25.processor.wsdl.WsdlSources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The WSDLs that one compile names, each read once. */
final class Apis {
    /** The option that names a WSDL for the whole compile. */
    static final String WSDL_OPTION = "vim25.wsdl";

    private final Filer filer;
    private final @Nullable String option;
    private final Map<String, WsdlApi> read = new HashMap<>();

    Apis(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.option = environment.getOptions().get(WSDL_OPTION);
    }

    /** The API that an annotation names; empty for the carried one. */
    WsdlApi read(String annotated) throws WsdlException {
        String name = option != null && !option.isEmpty() ? option : annotated;
        WsdlApi api = read.get(name);
        if (api == null) {
            api = name.isEmpty()
                    ? WsdlSources.carried()
                    : WsdlSources.read(name, Documents.files(Path.of("")), new CompilerDocuments(filer));
            read.put(name, api);
        }
        return api;
    }

    /** Resources where the compiler finds its classes and sources. */
    private record CompilerDocuments(Filer filer) implements Documents {
        private static final List<StandardLocation> LOCATIONS =
                List.of(StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_OUTPUT);

        @Override
        public @Nullable InputStream open(String name) {
            for (StandardLocation location : LOCATIONS) {
                InputStream found = open(location, name);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private @Nullable InputStream open(StandardLocation location, String name) {
            try {
                return filer.getResource(location, "", name).openInputStream();
            } catch (IOException | RuntimeException e) {
                // a filer says in no other way that a resource isn't there, or that it has no such location
                return null;
            }
        }

        @Override
        public String place() {
            return "a resource on the compiler's class path";
        }
    }
}
