package io.vim25.conformance;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlArray;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlType;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns what a server says into what its successor may: types have fields more, objects are of new subtypes, enums have
 * values that nobody knows yet. New fields end the part of the type that got them, as the schema's extensions do.
 */
final class NewerServer {
    private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
    private static final String NAMESPACE = "urn:vim25";

    private final Random random;
    private final ApiTypes types;
    private final Map<String, WsdlArray> arrays = new HashMap<>();
    private int changes;

    NewerServer(WsdlApi api, long seed) {
        random = new Random(seed);
        types = new ApiTypes(api);
        api.arrays().forEach(array -> arrays.put(array.name().local(), array));
    }

    /** How many changes were made until now. */
    int changes() {
        return changes;
    }

    /**
     * Changes an element and all in it at random.
     *
     * @param declared the type that the schema gives it
     */
    void change(Element element, String declared) {
        String given = element.getAttributeNS(XSI, "type");
        String type = given.isEmpty() ? declared : given;
        if (arrays.containsKey(type)) {
            String elementType = arrays.get(type).type().local();
            XmlText.children(element).forEach(child -> change(child, elementType));
        } else if (types.isEnum(type)) {
            changeEnum(element);
        } else if (types.isType(type)) {
            changeObject(element, type);
        }
    }

    private void changeEnum(Element element) {
        if (now(3)) {
            element.setTextContent("valueToCome" + random.nextInt(3));
        }
    }

    private void changeObject(Element element, String type) {
        Node next = element.getFirstChild();
        for (WsdlType level : types.levels(type)) {
            for (WsdlField field : level.fields()) {
                while (next instanceof Element child && child.getLocalName().equals(field.name())) {
                    next = child.getNextSibling();
                    change(child, field.type().local());
                }
            }
            if (now(6)) {
                element.insertBefore(newField(element), next);
            }
        }
        if (now(6)) {
            element.setAttributeNS(XSI, "xsi:type", type + "ToCome");
        }
    }

    private Element newField(Element parent) {
        Element field = parent.getOwnerDocument().createElementNS(NAMESPACE, "fieldToCome" + random.nextInt(3));
        if (random.nextBoolean()) {
            field.setAttributeNS(XSI, "xsi:type", random.nextBoolean() ? "xsd:string" : "TypeToCome");
        }
        if (random.nextBoolean()) {
            field.setAttribute("type", "VirtualMachine");
        }
        if (random.nextInt(3) == 0) {
            field.appendChild(newField(parent));
            field.appendChild(newField(parent));
        } else {
            field.setTextContent("what <it> says");
        }
        return field;
    }

    private boolean now(int outOf) {
        boolean now = random.nextInt(outOf) == 0;
        changes += now ? 1 : 0;
        return now;
    }
}
