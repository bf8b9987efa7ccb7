package io.vim25.samples.server;

import io.vim25.Credentials;
import io.vim25.Trust;
import io.vim25.Vim;
import io.vim25.VimException;
import io.vim25.simulator.Simulator;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say which server it is, and who one is. */
public final class ServerOptions {
    @Spec(Spec.Target.MIXEE)
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

    /** Runs a program, and gives its exit code: 1 if the server refused or can't be reached, 2 for wrong arguments. */
    public static int run(Object program, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(program)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((exception, commandLine, parsed) -> {
                    if (!(exception instanceof VimException) && !(exception instanceof IllegalArgumentException)) {
                        throw exception;
                    }
                    commandLine.getErr().println(exception.getMessage());
                    return 1;
                })
                .execute(args);
    }

    /** Connects, lets the program do its work, and logs out. */
    public int connected(ToIntFunction<Vim> work) {
        if (url != null) {
            try (Vim vim = connect(url)) {
                return work.applyAsInt(vim);
            }
        }
        try (Simulator vcenter = Simulator.start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            out().println("No server is named, so this is a simulated one: " + vcenter.url());
            return work.applyAsInt(vim);
        }
    }

    /**
     * The same for a program that the simulated vCenter has nothing for: a server must be named.
     *
     * @param why what the simulated one doesn't have
     */
    public int connectedToNamed(String why, ToIntFunction<Vim> work) {
        if (url == null) {
            throw new CommandLine.ParameterException(
                    spec().commandLine(), "Set VIM_URL, or --url: a simulated vCenter has no " + why + ".");
        }
        return connected(work);
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

    /** Where the program prints to. */
    public PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
