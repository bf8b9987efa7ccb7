package io.vim25.processor.wsdl;

import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaObject;
import org.apache.ws.commons.schema.constants.Constants.MetaDataConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/**
 * What the attributes of the namespace {@code urn:vim25:facts} say of a schema component. The carried documents have
 * them, a vendor's don't.
 *
 * @param since the API version that it came with
 * @param refers the managed object type that a reference refers to
 * @param secret whether its value must never be printed
 */
record Facts(@Nullable String since, @Nullable String refers, boolean secret) {
    private static final String NAMESPACE = "urn:vim25:facts";

    static Facts of(XmlSchemaObject component) {
        Map<?, ?> info = component.getMetaInfoMap();
        if (info == null || !(info.get(MetaDataConstants.EXTERNAL_ATTRIBUTES) instanceof Map<?, ?> attributes)) {
            return new Facts(null, null, false);
        }
        return new Facts(
                value(attributes, "since"), value(attributes, "refers"), "true".equals(value(attributes, "secret")));
    }

    private static @Nullable String value(Map<?, ?> attributes, String name) {
        return attributes.get(new QName(NAMESPACE, name)) instanceof Node node ? node.getNodeValue() : null;
    }
}
