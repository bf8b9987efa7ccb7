package io.vim25.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The tool on the project's own interfaces: with the WSDL that they were written for, and with a newer one. */
final class MainTest {
    private static final Path WSDL = Path.of("../vim-processor/src/main/wsdl/vim25");
    private static final String[] SOURCES = {
        "--sources",
        "../vim-generated/src/main/java",
        "--sources",
        "../vim-runtime/src/main/java/io/vim25/internal/core"
    };

    @TempDir
    private Path folder;

    @Test
    void theWholeApiIsClaimed() {
        assertThat(run())
                .isEqualTo(
                        "API version 9.1.0.0: 968 operations, 0 of them unclaimed, and 0 claimed that it doesn't have.\n");
    }

    @Test
    void aNewerWsdlShowsWhatToDeclareAndWhatToRemove() throws IOException {
        Path wsdl = newerWsdl();
        Path out = folder.resolve("out");
        assertThat(run("--wsdl", wsdl.toString(), "--out", out.toString()))
                .contains("968 operations, 1 of them unclaimed, and 1 claimed that it doesn't have.")
                .contains("\nunclaimed  BlessVM_Task\n")
                .contains("\nvanished   ResetVM_Task\n");
        assertThat(out.resolve("VirtualMachine.java")).hasContent("""
                        package io.vim25.generated;

                        import io.vim25.ManagedObjectBase;
                        import io.vim25.Task;
                        import io.vim25.annotations.ManagedObject;
                        import io.vim25.annotations.Operation;

                        /**
                         * Virtual machine.
                         *
                         * <p>The managed object type {@code VirtualMachine}.
                         */
                        @ManagedObject
                        public interface VirtualMachine extends ManagedObjectBase {
                            /**
                             * Blesses VM.
                             *
                             * <p>The operation {@code BlessVM_Task}, since API version 2.0.
                             *
                             * @return the task, which results in nothing
                             * @throws TaskInProgress if the object is busy with a task
                             * @throws InvalidState if the object's state doesn't allow it
                             */
                            @Operation("BlessVM_Task")
                            Task<Void> blessVM() throws TaskInProgress, InvalidState;
                        }
                        """);
        assertThat(out).isDirectoryNotContaining(file -> !file.endsWith("VirtualMachine.java"));
    }

    /** The documents of the project, in which one operation has another name. */
    private Path newerWsdl() throws IOException {
        Path set = Files.createDirectory(folder.resolve("wsdl"));
        try (Stream<Path> files = Files.list(WSDL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file)
                        .replace("ResetVM_Task", "BlessVM_Task")
                        .replace("ResetVMRequest", "BlessVMRequest");
                Files.writeString(set.resolve(file.getFileName()), text);
            }
        }
        return set.resolve("vimService.wsdl");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        CommandLine command = new CommandLine(new Main(new PrintStream(printed, true, StandardCharsets.UTF_8)));
        List<String> all =
                Stream.concat(Stream.of(SOURCES), Stream.of(arguments)).toList();
        assertThat(command.execute(all.toArray(String[]::new))).isZero();
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
