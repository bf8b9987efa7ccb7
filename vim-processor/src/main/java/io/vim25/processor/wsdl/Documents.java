package io.vim25.processor.wsdl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A place where the documents of a WSDL set lie: a folder of files, a class path, or whatever else can open a document
 * by its name. Names are paths with {@code /} between folders.
 */
public interface Documents {
    /**
     * Opens a document.
     *
     * @param name its name, for example {@code wsdl/pbm/pbm.wsdl}
     * @return its bytes, to be closed by the caller, or null if there is no such document here
     * @throws IOException if it is there but can't be opened
     */
    @Nullable
    InputStream open(String name) throws IOException;

    /** What this place is, as a message says it: "a file in /home/me/project". */
    String place();

    /** Files, by absolute names or names relative to a folder. */
    static Documents files(Path folder) {
        return new FileDocuments(folder);
    }

    /** Resources, by their full names, as a class loader finds them. */
    static Documents classPath(ClassLoader loader) {
        return new ResourceDocuments(loader);
    }
}
