package io.vim25.processor.wsdl;

import io.vim25.processor.problem.ProblemId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.wsdl.Binding;
import javax.wsdl.Definition;
import javax.wsdl.Import;
import javax.wsdl.PortType;
import javax.wsdl.Types;
import javax.wsdl.WSDLException;
import javax.wsdl.extensions.UnknownExtensibilityElement;
import org.w3c.dom.Element;

/** The WSDL documents of a set, as wsdl4j reads them. */
final class Definitions {
    private final Map<String, Definition> byDocument;

    private Definitions(Map<String, Definition> byDocument) {
        this.byDocument = byDocument;
    }

    /** A part of a WSDL document, and that document's name. */
    record Part<T>(String document, T value) {}

    static Definitions read(DocumentSet set) throws WsdlException {
        try {
            Map<String, Definition> found = new LinkedHashMap<>();
            collect(new OrderedWsdlReader().readWSDL(new SetLocator(set)), found);
            return new Definitions(found);
        } catch (WSDLException | RuntimeException e) {
            // of a runtime exception wsdl4j says, for example, that one operation is there twice
            throw new WsdlException(
                    ProblemId.VimUnreadableWsdl,
                    set.entry() + ": this, or a WSDL that it imports, is not valid WSDL 1.1 (" + e.getMessage()
                            + "). Get it again, or correct it.",
                    e);
        }
    }

    private static void collect(Definition definition, Map<String, Definition> found) {
        String document = Objects.requireNonNull(definition.getDocumentBaseURI());
        if (found.putIfAbsent(document, definition) != null) {
            return;
        }
        for (Object imports : definition.getImports().values()) {
            for (Import one : all(Import.class, (Collection<?>) imports)) {
                if (one.getDefinition() != null) {
                    collect(one.getDefinition(), found);
                }
            }
        }
    }

    /** Whether a document is a WSDL. */
    boolean has(String document) {
        return byDocument.containsKey(document);
    }

    /** The schemas that are written inside a document. */
    List<Element> schemas(String document) {
        Definition definition = byDocument.get(document);
        Types types = definition == null ? null : definition.getTypes();
        if (types == null) {
            return List.of();
        }
        return all(UnknownExtensibilityElement.class, types.getExtensibilityElements()).stream()
                .map(UnknownExtensibilityElement::getElement)
                .toList();
    }

    /** All port types that are defined, not just named. */
    List<Part<PortType>> portTypes() {
        List<Part<PortType>> found = new ArrayList<>();
        byDocument.forEach((document, definition) -> all(
                        PortType.class, definition.getPortTypes().values())
                .stream()
                .filter(portType -> !portType.isUndefined())
                .forEach(portType -> found.add(new Part<>(document, portType))));
        return found;
    }

    /** All bindings of a port type. */
    List<Part<Binding>> bindings(PortType portType) {
        List<Part<Binding>> found = new ArrayList<>();
        byDocument.forEach((document, definition) -> all(
                        Binding.class, definition.getBindings().values())
                .stream()
                .filter(binding -> binding.getPortType() != null
                        && binding.getPortType().getQName().equals(portType.getQName()))
                .forEach(binding -> found.add(new Part<>(document, binding))));
        return found;
    }

    /** Those of wsdl4j's untyped elements that are of a kind. */
    static <T> List<T> all(Class<T> kind, Collection<?> elements) {
        return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
