package io.vim25.processor.wsdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelCompilerTest {
    private static final String DEPOT = "src/test/resources/io/vim25/processor/wsdl/" + Texts.ENTRY;

    @TempDir
    private Path folder;

    @Test
    void writesAModel() throws IOException, WsdlException {
        Path model = folder.resolve("some/where/depot.model");
        ModelCompiler.main(new String[] {DEPOT, model.toString()});
        assertThat(CompactModel.read(Files.readAllBytes(model)))
                .isEqualTo(Texts.depot().read());
    }

    @Test
    void leavesAModelThatIsUpToDate() throws IOException, WsdlException {
        Path model = folder.resolve("depot.model");
        ModelCompiler.main(new String[] {DEPOT, model.toString()});
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(model, old);
        ModelCompiler.main(new String[] {DEPOT, model.toString()});
        assertThat(Files.getLastModifiedTime(model)).isEqualTo(old);
    }

    @Test
    void replacesAModelThatIsNot() throws IOException, WsdlException {
        Path model = Files.writeString(folder.resolve("depot.model"), "old");
        ModelCompiler.main(new String[] {DEPOT, model.toString()});
        assertThat(CompactModel.read(Files.readAllBytes(model)))
                .isEqualTo(Texts.depot().read());
    }
}
