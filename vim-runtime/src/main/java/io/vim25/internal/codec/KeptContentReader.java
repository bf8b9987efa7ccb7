package io.vim25.internal.codec;

import io.vim25.UnknownField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads fields that this program's types don't have, with all that is in them. */
final class KeptContentReader {
    private final XmlCursor xml;

    KeptContentReader(XmlCursor xml) {
        this.xml = xml;
    }

    /**
     * The current element.
     *
     * @param after the type that declares the field before it
     */
    UnknownField read(@Nullable String after) {
        String name = xml.wireName();
        String type = xml.type();
        Map<String, String> attributes = xml.otherAttributes();
        if (xml.textUntilChild()) {
            return new UnknownField(name, type, attributes, "", children(), after);
        }
        return new UnknownField(name, type, attributes, xml.text().toString(), List.of(), after);
    }

    /** The cursor stands on the first. */
    private List<UnknownField> children() {
        List<UnknownField> children = new ArrayList<>();
        int event = XMLStreamConstants.START_ELEMENT;
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(read(null));
            }
            event = xml.next();
        }
        return children;
    }
}
