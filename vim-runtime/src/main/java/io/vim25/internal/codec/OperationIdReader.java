package io.vim25.internal.codec;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the operation id out of a request's header. */
final class OperationIdReader implements Consumer<XmlCursor> {
    private @Nullable String operationId;

    @Override
    public void accept(XmlCursor header) {
        while (header.nextChild()) {
            if (header.name().equals("operationID")) {
                operationId = header.readText().stripped();
            } else {
                header.skip();
            }
        }
    }

    /** What was found, or null. */
    @Nullable
    String operationId() {
        return operationId;
    }
}
