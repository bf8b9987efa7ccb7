package io.vim25.internal.codec;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** The JDK's parser, set up so that a message can make it read nothing else: no DTD, no file, no network. */
final class XmlParsers {
    /** The JDK's factory isn't changed after this, and then gives each thread readers of its own. */
    static final XMLInputFactory FACTORY = factory();

    private XmlParsers() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("a message may not refer to anything outside");
        });
        // Without a DTD there are no entities whose size these could limit. What they count all the same is each &amp;
        // and &lt;, and from JDK 24 on 100,000 of them are too many: a long reply has more. Nor are 100 levels enough.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        return factory;
    }
}
