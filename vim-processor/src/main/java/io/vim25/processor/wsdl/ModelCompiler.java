package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The step of this module's own build that turns the carried documents into {@code vim25.model}. */
public final class ModelCompiler {
    private ModelCompiler() {}

    /**
     * Reads a WSDL set, and writes its compact form.
     *
     * @param args the WSDL to enter by, and the file to write
     * @throws IOException if the file can't be written
     * @throws WsdlException if the set can't be read
     */
    public static void main(String[] args) throws IOException, WsdlException {
        WsdlApi api = WsdlSources.read(args[0], Documents.files(Path.of("")));
        Path target = Path.of(args[1]);
        byte[] model = CompactModel.write(api);
        if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), model)) {
            // a file that keeps its date keeps other modules from being built again
            return;
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, model);
    }
}
