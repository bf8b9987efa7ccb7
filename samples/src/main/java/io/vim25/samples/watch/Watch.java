package io.vim25.samples.watch;

import io.vim25.Change;
import io.vim25.Informer;
import io.vim25.PropertyPath;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachinePowerState;
import io.vim25.generated.VirtualMachine_;
import io.vim25.samples.server.ServerOptions;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the virtual machines that there are, and then each change of their names and power states as it comes. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Shows live how virtual machines come, go, are renamed, and are powered on and off.")
public final class Watch implements Callable<Integer> {
    private static final PropertyPath<? super VirtualMachine, String> NAME = VirtualMachine_.name();
    private static final PropertyPath<VirtualMachine, VirtualMachinePowerState> POWER_STATE =
            VirtualMachine_.runtime().powerState();

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(
            names = "--changes",
            paramLabel = "COUNT",
            description = "End after so many changes, the machines that there are at first included.")
    private int most = Integer.MAX_VALUE;

    private Watch() {}

    /** Runs the program; its exit code is 0, 1 if the server refused or can't be reached, or 2 for wrong arguments. */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs the program, and gives its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return ServerOptions.run(new Watch(), out, err, args);
    }

    @Override
    public Integer call() {
        return server.connected(this::watch);
    }

    private int watch(Vim vim) {
        CountDownLatch left = new CountDownLatch(most);
        try (Informer<VirtualMachine> machines =
                vim.informer(VirtualMachine_.TYPE).select(NAME, POWER_STATE).start()) {
            machines.onChange(change -> {
                if (left.getCount() > 0) {
                    server.out().println(line(change));
                    left.countDown();
                }
            });
            while (!machines.isClosed() && !left.await(1, TimeUnit.SECONDS)) {
                // the listener shows what comes
            }
            return left.getCount() == 0 ? 0 : 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static String line(Change<VirtualMachine> change) {
        if (change instanceof Change.Entered<VirtualMachine> entered) {
            return "+ " + text(entered.row());
        } else if (change instanceof Change.Modified<VirtualMachine> modified) {
            return "~ " + text(modified.before()) + " -> " + text(modified.after());
        } else if (change instanceof Change.Left<VirtualMachine> left) {
            return "- " + text(left.last());
        } else if (change instanceof Change.Interrupted<VirtualMachine> interrupted) {
            return "! " + interrupted.cause().getMessage();
        }
        return "= all was read anew";
    }

    private static String text(Row<VirtualMachine> row) {
        VirtualMachinePowerState state = row.getOrNull(POWER_STATE);
        return row.getOrNull(NAME) + (state == null ? "" : " " + state.wireValue());
    }
}
