package io.vim25.processor.wsdl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Documents that are files. */
record FileDocuments(Path folder) implements Documents {
    @Override
    public @Nullable InputStream open(String name) throws IOException {
        Path file = path(name);
        return file != null && Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }

    private @Nullable Path path(String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            // a resource's name need not be a path of this machine
            return null;
        }
    }

    @Override
    public String place() {
        return "a file in " + folder.toAbsolutePath().normalize();
    }
}
