package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlArray;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The carried documents taken literally, element by element, by no library and no rule that they don't need. */
final class PlainTree {
    private static final String FACTS = "urn:vim25:facts";

    private final List<Element> schemaItems = new ArrayList<>();
    private final Map<String, Element> requests = new HashMap<>();
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, String> messages = new HashMap<>();
    private final List<Element> portTypeOperations = new ArrayList<>();

    static PlainTree of(Path folder, String... names) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        PlainTree tree = new PlainTree();
        for (String name : names) {
            tree.add(factory.newDocumentBuilder()
                    .parse(folder.resolve(name).toFile())
                    .getDocumentElement());
        }
        return tree;
    }

    private void add(Element root) {
        if (root.getLocalName().equals("schema")) {
            schemaItems.addAll(children(root));
        }
        for (Element child : children(root)) {
            switch (child.getLocalName()) {
                case "types" -> children(children(child).get(0)).forEach(schemaItems::add);
                case "message" ->
                    messages.put(
                            child.getAttribute("name"), local(children(child).get(0), "element"));
                case "portType" -> portTypeOperations.addAll(children(child));
                default -> {}
            }
        }
        for (Element item : schemaItems) {
            (item.getLocalName().equals("element") ? elements : requests).put(item.getAttribute("name"), item);
        }
    }

    List<WsdlType> types() {
        return named("complexType")
                .filter(type -> !type.getAttribute("name").matches("ArrayOf.*|.*RequestType|ManagedObjectReference"))
                .map(type -> new WsdlType(
                        vim(type.getAttribute("name")),
                        base(type) == null ? null : typeName(base(type), "base"),
                        fact(type, "since"),
                        fields(type)))
                .toList();
    }

    List<WsdlArray> arrays() {
        return named("complexType")
                .filter(type -> type.getAttribute("name").startsWith("ArrayOf"))
                .map(type -> new WsdlArray(
                        vim(type.getAttribute("name")),
                        fields(type).get(0).name(),
                        fields(type).get(0).type()))
                .toList();
    }

    List<WsdlEnum> enums() {
        return named("simpleType")
                .map(type -> new WsdlEnum(
                        vim(type.getAttribute("name")),
                        fact(type, "since"),
                        children(children(type).get(0)).stream()
                                .map(value -> new WsdlEnum.Value(value.getAttribute("value"), fact(value, "since")))
                                .toList()))
                .toList();
    }

    List<WsdlOperation> operations() {
        return portTypeOperations.stream().map(this::operation).toList();
    }

    private WsdlOperation operation(Element operation) {
        Element input = children(operation).get(0);
        Element output = children(operation).get(1);
        Element request = requests.get(local(elements.get(messages.get(local(input, "message"))), "type"));
        List<WsdlField> result = fields(
                children(elements.get(messages.get(local(output, "message")))).get(0));
        return new WsdlOperation(
                operation.getAttribute("name"),
                fact(request, "since"),
                fields(request).get(0).refers(),
                fields(request).stream().skip(1).toList(),
                result.isEmpty() ? null : result.get(0),
                children(operation).stream()
                        .skip(2)
                        .map(fault -> typeName(elements.get(messages.get(local(fault, "message"))), "type"))
                        .toList());
    }

    private Stream<Element> named(String kind) {
        return schemaItems.stream().filter(item -> item.getLocalName().equals(kind));
    }

    private static @Nullable Element base(Element type) {
        Element first = children(type).get(0);
        return first.getLocalName().equals("complexContent") ? children(first).get(0) : null;
    }

    private static List<WsdlField> fields(Element type) {
        if (children(type).isEmpty()) {
            return List.of();
        }
        Element holder = base(type) == null ? type : base(type);
        return children(children(holder).get(0)).stream().map(PlainTree::field).toList();
    }

    private static WsdlField field(Element element) {
        return new WsdlField(
                element.getAttribute("name"),
                typeName(element, "type"),
                element.getAttribute("minOccurs").equals("0"),
                element.getAttribute("maxOccurs").equals("unbounded"),
                fact(element, "since"),
                fact(element, "refers"),
                element.getAttributeNS(FACTS, "secret").equals("true"));
    }

    private static @Nullable String fact(Element element, String name) {
        return element.hasAttributeNS(FACTS, name) ? element.getAttributeNS(FACTS, name) : null;
    }

    private static XmlName typeName(Element element, String attribute) {
        String prefixed = element.getAttribute(attribute);
        return prefixed.startsWith("xsd:")
                ? new XmlName(XmlName.XSD, prefixed.substring("xsd:".length()))
                : vim(local(element, attribute));
    }

    private static String local(Element element, String attribute) {
        String prefixed = element.getAttribute(attribute);
        return prefixed.substring(prefixed.indexOf(':') + 1);
    }

    private static XmlName vim(String local) {
        return new XmlName("urn:vim25", local);
    }

    private static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(i -> parent.getChildNodes().item(i))
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
