/** A vCenter in the same JVM, for tests and first steps. */
@SuppressWarnings("module") // the product is named vim25, as the API is
module io.vim25.simulator {
    requires transitive io.vim25;
    requires io.vim25.generated;
    requires java.xml.crypto;
    requires jdk.httpserver;

    exports io.vim25.simulator;
}
