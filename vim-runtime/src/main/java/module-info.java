/**
 * Calls the vSphere API. Programs use {@code io.vim25}; {@code io.vim25.spi} is for the classes that the annotation
 * processor writes.
 */
@SuppressWarnings({"module", "requires-automatic"
}) // the product is named vim25, as the API is; names of others are fixed
module io.vim25 {
    requires static transitive io.vim25.annotations;
    requires static transitive java.compiler;
    requires static transitive org.jspecify;
    requires static com.sun.xml.ws;
    requires static io.opentelemetry.api;
    requires static jakarta.activation;
    requires static jakarta.xml.ws;
    requires static java.logging;
    requires static micrometer.core;
    requires java.xml;
    requires java.xml.crypto;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.slf4j;

    exports io.vim25;
    exports io.vim25.micrometer;
    exports io.vim25.opentelemetry;
    exports io.vim25.spi;
    exports io.vim25.internal.codec to
            io.vim25.simulator; // the server's half of the codec
}
