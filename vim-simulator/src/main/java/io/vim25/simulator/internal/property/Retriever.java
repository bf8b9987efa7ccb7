package io.vim25.simulator.internal.property;

import io.vim25.generated.ObjectContent;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.simulator.internal.model.ObjectFinder;
import java.util.ArrayList;
import java.util.List;

/** Reads what filters select. */
public final class Retriever {
    private Retriever() {}

    /** All objects that filters select, with the properties that they want. */
    public static List<ObjectContent> read(ObjectFinder objects, List<PropertyFilterSpec> filters) {
        Selection selection = new Selection(objects);
        filters.forEach(selection::add);
        List<ObjectContent> contents = new ArrayList<>();
        selection.selected().forEach((object, paths) -> contents.add(PropertyReader.read(object, paths)));
        return contents;
    }
}
