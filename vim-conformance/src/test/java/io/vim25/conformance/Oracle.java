package io.vim25.conformance;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.XmlRegistry;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Somebody else's idea of the same WSDL: the classes that wsimport makes of it, read and written by JAXB. It takes
 * nothing that it doesn't expect.
 */
final class Oracle {
    private static final String PACKAGE = "oracle";
    private static final String HEAP = "768m";

    private final JAXBContext context;

    private Oracle() {
        try {
            Path work = Folders.empty("oracle");
            Path classes = Files.createDirectory(work.resolve("classes"));
            run(work, classes);
            ClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Oracle.class.getClassLoader());
            context = JAXBContext.newInstance(dataTypes(classes.resolve(PACKAGE), loader));
        } catch (IOException | JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {
        static final Oracle ONLY = new Oracle();
    }

    /** The oracle, made by the first who asks. */
    static Oracle get() {
        return Holder.ONLY;
    }

    private static void run(Path work, Path classes) {
        Forked wsimport = Forked.java(
                HEAP,
                List.of(
                        "-Djavax.xml.accessExternalSchema=all",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.sun.tools.ws.WsImport",
                        "-quiet",
                        "-B-XautoNameResolution",
                        "-p",
                        PACKAGE,
                        "-d",
                        classes.toString(),
                        Folders.WSDL.resolve("vimService.wsdl").toString()),
                work);
        if (wsimport.exit() != 0) {
            throw new IllegalStateException(wsimport.output());
        }
    }

    /** The object factory, which names all but the enums that are no field's type, and these. */
    private static Class<?>[] dataTypes(Path folder, ClassLoader loader) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class")) {
                    Class<?> type = load(PACKAGE + "." + name.substring(0, name.indexOf('.')), loader);
                    if (type.isEnum() || type.isAnnotationPresent(XmlRegistry.class)) {
                        types.add(type);
                    }
                }
            }
        }
        return types.toArray(Class<?>[]::new);
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads all results in a reply of {@link Probe} and writes each anew. */
    String copy(String reply) {
        StringWriter copy = new StringWriter();
        try {
            XMLStreamReader in = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(reply));
            Unmarshaller unmarshaller = context.createUnmarshaller();
            unmarshaller.setEventHandler(event -> false);
            Marshaller marshaller = context.createMarshaller();
            marshaller.setEventHandler(event -> false);
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            copy.append(reply, 0, start(reply));
            goTo(in, XMLStreamConstants.START_ELEMENT, Probe.RESULT);
            while (in.isStartElement()) {
                JAXBElement<Object> value = unmarshaller.unmarshal(in, Object.class);
                marshaller.marshal(
                        new JAXBElement<>(new QName("urn:vim25", Probe.RESULT), Object.class, value.getValue()), copy);
            }
        } catch (JAXBException | XMLStreamException e) {
            throw new AssertionError(e + "\n" + reply, e);
        }
        return copy.append(reply, end(reply), reply.length()).toString();
    }

    private static void goTo(XMLStreamReader in, int event, String name) throws XMLStreamException {
        do {
            in.next();
        } while (in.getEventType() != event || !in.getLocalName().equals(name));
    }

    /** Where the results begin. */
    private static int start(String reply) {
        return reply.indexOf("<" + Probe.RESULT);
    }

    /** Where they end. */
    private static int end(String reply) {
        return reply.indexOf("</" + Probe.OPERATION + "Response>");
    }
}
