package io.vim25.processor.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vim25.processor.model.WsdlApi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents in memory: those of the depot service, and changes to them. */
record Texts(Map<String, String> texts) implements Documents {
    static final String ENTRY = "depot/depotService.wsdl";
    static final String WSDL = "depot/depot.wsdl";
    static final String MESSAGES = "depot/depot-messagetypes.xsd";
    static final String TYPES = "depot/depot-types.xsd";
    static final String CORE = "depot/core-types.xsd";

    static final List<String> NAMES = List.of(ENTRY, WSDL, MESSAGES, TYPES, CORE);

    static Texts depot() {
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.forEach(name -> texts.put(name, resource(name)));
        return new Texts(texts);
    }

    private static String resource(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Texts with(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(name, text);
        return new Texts(changed);
    }

    /** Replaces what must be in a document. */
    Texts replace(String name, String part, String by) {
        assertThat(texts.get(name)).contains(part);
        return with(name, texts.get(name).replace(part, by));
    }

    Texts replaceAll(String name, String pattern, String by) {
        String changed = texts.get(name).replaceAll(pattern, by);
        assertThat(changed).isNotEqualTo(texts.get(name));
        return with(name, changed);
    }

    Texts without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.remove(name);
        return new Texts(changed);
    }

    WsdlApi read() throws WsdlException {
        return WsdlSources.read(ENTRY, this);
    }

    /** Reads what can't be read. */
    WsdlException refusal() {
        return catchThrowableOfType(WsdlException.class, this::read);
    }

    @Override
    public @Nullable InputStream open(String name) {
        String text = texts.get(name);
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String place() {
        return "a text in memory";
    }
}
