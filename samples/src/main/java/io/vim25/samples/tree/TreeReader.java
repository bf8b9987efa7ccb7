package io.vim25.samples.tree;

import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.ComputeResource;
import io.vim25.generated.Datastore_;
import io.vim25.generated.HostSystem_;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ManagedEntity_;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.EntityNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads an inventory, with five bulk reads whatever its size. */
final class TreeReader {
    private final Vim vim;
    private final Map<ManagedEntity, Facts> facts = new HashMap<>();
    private final Map<ManagedEntity, String> names = new HashMap<>();
    private final Map<ManagedEntity, List<ManagedEntity>> children = new HashMap<>();

    TreeReader(Vim vim) {
        this.vim = vim;
    }

    /** The root folder, with all that is below it. */
    Node read() {
        addFacts(VirtualMachine_.TYPE, VirtualMachine_.summary(), Facts::of);
        addFacts(HostSystem_.TYPE, HostSystem_.summary(), Facts::of);
        addFacts(Datastore_.TYPE, Datastore_.summary(), Facts::of);
        addMachinesOfVApps();
        addPlaces();
        ManagedEntity root = vim.get(ManagedEntity_.TYPE, vim.rootFolder());
        names.put(root, vim.about().getName());
        return node(root);
    }

    private <T extends ManagedEntity, S> void addFacts(
            ManagedObjectType<T> type, PropertyPath<? super T, S> summary, Function<S, Facts> show) {
        try (Stream<Row<T>> rows = vim.retrieve(type).select(summary).stream()) {
            rows.forEach(row -> {
                S value = row.getOrNull(summary);
                facts.put(row.object(), value == null ? Facts.NONE : show.apply(value));
            });
        }
    }

    private void addPlaces() {
        try (Stream<Row<ManagedEntity>> rows =
                vim.retrieve(ManagedEntity_.TYPE).select(ManagedEntity_.name(), ManagedEntity_.parent()).stream()) {
            rows.forEach(row -> {
                names.put(row.object(), EntityNames.unescape(row.get(ManagedEntity_.name())));
                ManagedEntity parent = row.getOrNull(ManagedEntity_.parent());
                if (parent != null) {
                    children.computeIfAbsent(parent, key -> new ArrayList<>()).add(row.object());
                }
            });
        }
    }

    /** Machines in a vApp have no folder. */
    private void addMachinesOfVApps() {
        try (Stream<Row<VirtualMachine>> rows = vim
                .retrieve(VirtualMachine_.TYPE)
                .select(VirtualMachine_.parent(), VirtualMachine_.parentVApp())
                .stream()) {
            rows.forEach(row -> {
                ManagedEntity vApp = row.getOrNull(VirtualMachine_.parentVApp());
                if (vApp != null && row.getOrNull(VirtualMachine_.parent()) == null) {
                    children.computeIfAbsent(vApp, key -> new ArrayList<>()).add(row.object());
                }
            });
        }
    }

    private Node node(ManagedEntity entity) {
        List<Node> below = children.getOrDefault(entity, List.of()).stream()
                .map(this::node)
                .sorted(Comparator.comparing(Node::name))
                .toList();
        String type = entity.reference().type();
        Facts shown = entity instanceof ComputeResource
                ? Facts.ofHosts(hosts(below))
                : facts.getOrDefault(entity, Facts.NONE);
        String name = names.getOrDefault(entity, entity.reference().value());
        return new Node(name, type, shown.state(), shown.detail(), shown.gauges(), below);
    }

    private static List<Node> hosts(List<Node> nodes) {
        return nodes.stream().filter(node -> node.type().equals("HostSystem")).toList();
    }
}
