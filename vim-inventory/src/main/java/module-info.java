/** What needs the whole API and more than one call: finding, devices, events, performance. */
@SuppressWarnings("module") // the product is named vim25, as the API is
module io.vim25.inventory {
    requires transitive io.vim25.generated;

    exports io.vim25.inventory;
    exports io.vim25.inventory.alarm;
    exports io.vim25.inventory.history;
    exports io.vim25.inventory.performance;
    exports io.vim25.inventory.permission;
}
