package io.vim25.samples.tree;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints an inventory as lines, each level further to the right. */
final class TextTree {
    private final PrintWriter out;

    TextTree(PrintWriter out) {
        this.out = out;
    }

    void print(Node root) {
        print(root, "");
        out.flush();
    }

    private void print(Node node, String indentation) {
        List<String> words = new ArrayList<>(List.of(node.type(), node.state(), node.detail()));
        node.gauges().forEach(gauge -> words.add(gauge.toString()));
        words.removeIf(String::isEmpty);
        out.println(indentation + node.name() + "  [" + String.join("; ", words) + "]");
        node.children().forEach(child -> print(child, indentation + "  "));
    }
}
