package io.vim25.samples.inventory;

import io.vim25.Credentials;
import io.vim25.Trust;
import io.vim25.Vim;
import io.vim25.VimException;
import io.vim25.simulator.Simulator;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the virtual machines of a server; told of none, it starts a small one of its own. */
@Command(
        name = "inventory",
        mixinStandardHelpOptions = true,
        description = "Lists the virtual machines of a vCenter or ESXi host.")
public final class Main implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--url",
            defaultValue = "${env:VIM_URL}",
            description = "The server, for example https://vc.example.com/sdk; VIM_URL by default."
                    + " Without one, a simulated vCenter is started.")
    private @Nullable String url;

    @Option(names = "--username", defaultValue = "${env:VIM_USERNAME}", description = "VIM_USERNAME by default.")
    private @Nullable String username;

    @Option(
            names = "--password",
            defaultValue = "${env:VIM_PASSWORD}",
            interactive = true,
            arity = "0..1",
            description = "VIM_PASSWORD by default; without a value it is asked for.")
    private @Nullable String password;

    @Option(names = "--ca-file", description = "A file of certificates to trust, in PEM.")
    private @Nullable Path caFile;

    @Option(
            names = "--insecure",
            defaultValue = "${env:VIM_INSECURE:-false}",
            description = "Trust any certificate; VIM_INSECURE=true by default does the same.")
    private boolean insecure;

    @Option(
            names = "--power-cycle",
            paramLabel = "NAME",
            description = "Then power this virtual machine off and on again.")
    private @Nullable String powerCycle;

    private Main() {}

    /** Runs the program; its exit code is 0, 1 if the server refused or can't be reached, or 2 for wrong arguments. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** Runs the program, and gives its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    private static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((exception, commandLine, parsed) -> {
            if (!(exception instanceof VimException) && !(exception instanceof IllegalArgumentException)) {
                throw exception;
            }
            commandLine.getErr().println(exception.getMessage());
            return 1;
        });
    }

    @Override
    public Integer call() {
        if (url != null) {
            try (Vim vim = connect(url)) {
                return list(vim);
            }
        }
        try (Simulator vcenter =
                        Simulator.builder().taskDuration(Duration.ofSeconds(2)).start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            out().println("No server is named, so this is a simulated one: " + vcenter.url());
            return list(vim);
        }
    }

    private Vim connect(String server) {
        if (username == null || password == null) {
            throw new CommandLine.ParameterException(
                    spec().commandLine(), "Set VIM_USERNAME and VIM_PASSWORD, or --username and --password.");
        }
        return Vim.builder(server)
                .credentials(Credentials.password(username, password))
                .trust(insecure ? Trust.insecure() : caFile != null ? Trust.caFile(caFile) : Trust.system())
                .connect();
    }

    private int list(Vim vim) {
        List<Inventory.Machine> machines = new Inventory(vim).machines();
        new MachineTable(out()).print(machines);
        if (powerCycle == null) {
            return 0;
        }
        List<Inventory.Machine> named = machines.stream()
                .filter(machine -> isNamed(machine, powerCycle))
                .toList();
        if (named.size() != 1) {
            spec().commandLine()
                    .getErr()
                    .println("There " + (named.isEmpty() ? "is no" : "are " + named.size()) + " virtual machine "
                            + powerCycle + ". Write one of the paths above.");
            return 1;
        }
        new PowerCycle(out()).run(named.get(0).object(), powerCycle);
        return 0;
    }

    private static boolean isNamed(Inventory.Machine machine, String name) {
        return machine.path().equals(name) || machine.name().equals(name);
    }

    private CommandSpec spec() {
        return java.util.Objects.requireNonNull(spec);
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }
}
