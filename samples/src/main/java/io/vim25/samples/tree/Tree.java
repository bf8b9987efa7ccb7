package io.vim25.samples.tree;

import io.vim25.Vim;
import io.vim25.samples.server.ServerOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole inventory as a tree, with sizes and states. */
@Command(
        name = "tree",
        mixinStandardHelpOptions = true,
        description = "Prints the inventory as a tree, or writes a report of it for a browser.")
public final class Tree implements Callable<Integer> {
    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page there, in place of text.")
    private @Nullable Path html;

    private Tree() {}

    /** Runs the program; its exit code is 0, 1 if the server refused or can't be reached, or 2 for wrong arguments. */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs the program, and gives its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return ServerOptions.run(new Tree(), out, err, args);
    }

    @Override
    public Integer call() {
        return server.connected(this::show);
    }

    private int show(Vim vim) {
        Node root = new TreeReader(vim).read();
        if (html == null) {
            new TextTree(server.out()).print(root);
            return 0;
        }
        try {
            Files.writeString(html, HtmlReport.of(root, Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.out().println("The report is " + html);
        return 0;
    }
}
