package io.vim25.samples.monitor;

import io.vim25.Credentials;
import io.vim25.Trust;
import io.vim25.Vim;
import io.vim25.VimException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of both programs that say where the server is, and who asks. */
final class Connection {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec program;

    @Option(
            names = "--url",
            defaultValue = "${env:VIM_URL}",
            description = "The server, for example https://vc.example.com/sdk; VIM_URL by default.")
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

    Vim open() {
        if (url == null || username == null || password == null) {
            throw new CommandLine.ParameterException(
                    java.util.Objects.requireNonNull(program).commandLine(),
                    "Set VIM_URL, VIM_USERNAME and VIM_PASSWORD, or --url, --username and --password.");
        }
        return Vim.builder(url)
                .credentials(Credentials.password(username, password))
                .trust(insecure ? Trust.insecure() : caFile != null ? Trust.caFile(caFile) : Trust.system())
                .connect();
    }

    /** A program whose exit code is 0, 1 if the server refused or can't be reached, or 2 for wrong arguments. */
    static CommandLine commandLine(Callable<Integer> program) {
        return new CommandLine(program).setExecutionExceptionHandler((exception, commandLine, parsed) -> {
            if (!(exception instanceof VimException) && !(exception instanceof IllegalArgumentException)) {
                throw exception;
            }
            commandLine.getErr().println(exception.getMessage());
            return 1;
        });
    }
}
