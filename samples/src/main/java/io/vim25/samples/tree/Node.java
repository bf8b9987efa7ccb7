package io.vim25.samples.tree;

import java.util.List;

/**
 * An entity of the inventory.
 *
 * @param name its name, as people write it
 * @param type its type
 * @param state its state in a word; empty if it has none
 * @param detail what else there is to say; may be empty
 * @param gauges how much of it is used
 * @param children what is below it, in the order of their names
 */
record Node(String name, String type, String state, String detail, List<Gauge> gauges, List<Node> children) {
    /** How many of a type there are, this one included. */
    long count(String wanted) {
        long here = type.equals(wanted) ? 1 : 0;
        return here + children.stream().mapToLong(child -> child.count(wanted)).sum();
    }
}
