package io.vim25.simulator.internal.property;

import io.vim25.generated.ObjectContent;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.simulator.internal.model.ObjectFinder;
import io.vim25.simulator.internal.model.ServerObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what filters select. */
public final class Retriever {
    private Retriever() {}

    /** All objects that filters select, each once, with the properties that they want. */
    public static List<ObjectContent> read(ObjectFinder objects, List<PropertyFilterSpec> filters) {
        Map<ServerObject, Set<ParsedPath>> wanted = new LinkedHashMap<>();
        for (PropertyFilterSpec filter : filters) {
            Selection.of(objects, filter)
                    .selected()
                    .forEach((object, paths) -> wanted.computeIfAbsent(object, key -> new LinkedHashSet<>())
                            .addAll(paths));
        }
        List<ObjectContent> contents = new ArrayList<>(wanted.size());
        wanted.forEach((object, paths) -> contents.add(PropertyReader.read(object, paths)));
        return contents;
    }
}
