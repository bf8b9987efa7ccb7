package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.problem.ProblemId;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where the model of an API comes from: the set that the processor carries, or documents that a user names. */
public final class WsdlSources {
    /** The carried set in its compact form, beside this class. */
    static final String CARRIED = "vim25.model";

    private WsdlSources() {}

    /**
     * The vim25 API of the set that the processor carries. Reads it anew at each call.
     *
     * @throws WsdlException if the processor's own jar is damaged
     */
    public static WsdlApi carried() throws WsdlException {
        try (InputStream in = WsdlSources.class.getResourceAsStream(CARRIED)) {
            if (in == null) {
                throw new WsdlException(ProblemId.VimInternalError, damaged("is missing"));
            }
            return CompactModel.read(in.readAllBytes());
        } catch (IOException e) {
            throw new WsdlException(ProblemId.VimInternalError, damaged("can't be read (" + e.getMessage() + ")"), e);
        }
    }

    /**
     * Reads a WSDL with all that it imports and includes.
     *
     * @param name its name: a file's path, or a resource's name
     * @param places where to look for it, in this order; the place that has it must have the rest of the set too
     * @throws WsdlException if there is no such WSDL, or if it, or a document that it needs, can't be read or mapped
     */
    public static WsdlApi read(String name, Documents... places) throws WsdlException {
        String path = name.replace(File.separatorChar, '/');
        for (Documents place : places) {
            DocumentSet set = DocumentSet.load(path, place);
            if (set != null) {
                return WsdlReader.read(set);
            }
        }
        throw new WsdlException(
                ProblemId.VimNoWsdl,
                "there is no WSDL \"" + name + "\": looked for "
                        + Arrays.stream(places).map(Documents::place).collect(Collectors.joining(", and for "))
                        + ". Correct the name, or leave it out for the vSphere documents that the processor carries.");
    }

    private static String damaged(String what) {
        return "the model of the carried WSDL, " + CARRIED + ", " + what
                + ". This is no mistake of yours but a damaged vim-processor.jar, or a bug of it: get the jar again, or"
                + " report it.";
    }
}
