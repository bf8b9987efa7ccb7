/** Managed objects of the vSphere API, declared and generated. */
@SuppressWarnings("module") // the product is named vim25, as the API is
module io.vim25.generated {
    requires transitive io.vim25;

    exports io.vim25.generated;
}
