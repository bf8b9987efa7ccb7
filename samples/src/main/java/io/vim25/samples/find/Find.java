package io.vim25.samples.find;

import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ManagedEntity_;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineRuntimeInfo;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.Finder;
import io.vim25.inventory.Located;
import io.vim25.samples.server.ServerOptions;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what patterns of paths find: the path, the type, and of a virtual machine whether it runs. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = "Finds entities by patterns of their paths, such as '/dc-1/vm/**/web-*' or 'web-01'.")
public final class Find implements Callable<Integer> {
    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Parameters(arity = "1..*", paramLabel = "PATTERN")
    private List<String> patterns = new ArrayList<>();

    private Find() {}

    /** Runs the program; its exit code is 0, 1 if nothing was found or the server refused, or 2 for wrong arguments. */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs the program, and gives its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return ServerOptions.run(new Find(), out, err, args);
    }

    @Override
    public Integer call() {
        return server.connected(this::find);
    }

    private int find(Vim vim) {
        Finder finder = Finder.of(vim);
        List<Located<ManagedEntity>> found = new ArrayList<>();
        for (String pattern : patterns) {
            found.addAll(finder.locate(ManagedEntity_.TYPE, pattern));
        }
        boolean hasMachines = found.stream().anyMatch(one -> one.entity() instanceof VirtualMachine);
        Map<ManagedEntity, String> states = hasMachines ? states(vim) : Map.of();
        for (Located<ManagedEntity> one : found) {
            String type = one.entity().reference().type();
            server.out().printf("%-28s %-11s %s%n", type, states.getOrDefault(one.entity(), ""), one.path());
        }
        return found.isEmpty() ? 1 : 0;
    }

    /** Whether machines run: of all in one go, rather than of each in a call. */
    private static Map<ManagedEntity, String> states(Vim vim) {
        Map<ManagedEntity, String> states = new HashMap<>();
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.runtime()).stream()) {
            rows.forEach(row -> {
                VirtualMachineRuntimeInfo runtime = row.getOrNull(VirtualMachine_.runtime());
                states.put(
                        row.object(),
                        runtime == null ? "" : runtime.getPowerState().wireValue());
            });
        }
        return states;
    }
}
