/** The annotations that declare managed objects of the vSphere API. */
@SuppressWarnings("module") // the product is named vim25, as the API is
module io.vim25.annotations {
    requires static org.jspecify;

    exports io.vim25.annotations;
}
