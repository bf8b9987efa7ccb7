/**
 * Calls the vSphere API. Programs use {@code io.vim25}; {@code io.vim25.spi} is for the classes that the annotation
 * processor writes.
 */
@SuppressWarnings("module") // the product is named vim25, as the API is
module io.vim25 {
    requires static transitive io.vim25.annotations;
    requires static transitive java.compiler;
    requires static transitive org.jspecify;
    requires com.sun.xml.ws;
    requires jakarta.activation;
    requires jakarta.xml.ws;
    requires java.logging;
    requires java.xml;
    requires org.slf4j;

    exports io.vim25;
    exports io.vim25.spi;
    exports io.vim25.internal.codec to
            io.vim25.simulator; // the server's half of the codec
}
