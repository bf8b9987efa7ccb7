package io.vim25;

import io.vim25.internal.codec.FieldCopy;
import io.vim25.internal.codec.FieldText;
import io.vim25.internal.codec.WireName;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.Untraced;
import io.vim25.spi.WireObject;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault: what a server answers when it can't or won't do what it was asked, as the exception that it is thrown as.
 * The subclasses are generated, one for each fault of the API.
 *
 * <p>A fault also arrives as data: as the error of a task, or instead of a property that may not be read. Then it has
 * no stack trace until the library throws it. Where this program doesn't have a fault's type, the fault is of the nearest type that
 * it has; {@link #faultType()} gives the real one, and {@link #unknownContent()} what came with it.
 */
public class MethodFault extends VimException implements WireObject {
    @Serial
    private static final long serialVersionUID = 1L;

    private transient @Nullable LocalizedMethodFault faultCause;
    private transient List<LocalizableMessage> faultMessage = new ArrayList<>(0);
    private transient @Nullable UnknownContent unknownContent;
    private transient @Nullable String serverMessage;
    private transient @Nullable String context;

    /** Makes a fault that is to be thrown. */
    public MethodFault() {
        super(null, null);
        super.fillInStackTrace();
    }

    /** Makes a fault that is being read, without a stack trace. */
    public MethodFault(Untraced untraced) {
        super(null, null);
    }

    /**
     * The fault's type on the wire, without a namespace, for example {@code InvalidPowerState}; also where this program
     * doesn't have it.
     */
    public final String faultType() {
        boolean other = unknownContent != null && unknownContent.type() != null;
        return WireName.local(other ? unknownContent.type() : wireType());
    }

    /** The fault that led to this one. */
    public @Nullable LocalizedMethodFault getFaultCause() {
        return faultCause;
    }

    /** Sets the fault that led to this one. */
    public MethodFault setFaultCause(@Nullable LocalizedMethodFault faultCause) {
        this.faultCause = faultCause;
        return this;
    }

    /** Messages for people, perhaps with hints; never null. */
    public List<LocalizableMessage> getFaultMessage() {
        return faultMessage;
    }

    /** Sets the messages for people. */
    public MethodFault setFaultMessage(List<? extends LocalizableMessage> faultMessage) {
        this.faultMessage = new ArrayList<>(faultMessage);
        return this;
    }

    /** Adds a message for people. */
    public MethodFault addFaultMessage(LocalizableMessage message) {
        faultMessage.add(message);
        return this;
    }

    /** The text that the server sent with the fault ({@code faultstring} or {@code localizedMessage}), if any. */
    public final @Nullable String serverMessage() {
        return serverMessage;
    }

    /** What failed and what the server said about it; never a secret. */
    @Override
    public String getMessage() {
        StringBuilder text = new StringBuilder(faultType());
        if (serverMessage != null && !serverMessage.isBlank()) {
            text.append(": ").append(serverMessage);
        }
        if (context != null) {
            text.append(" (").append(context).append(')');
        }
        return text.toString();
    }

    /** The fault that led to this one, if the server named one. */
    @Override
    public synchronized @Nullable Throwable getCause() {
        return faultCause != null ? faultCause.getFault() : super.getCause();
    }

    /** Does nothing: a fault that is read has no stack trace, one that is thrown gets it where it is thrown. */
    @Override
    public final synchronized Throwable fillInStackTrace() {
        return this;
    }

    /**
     * Makes this fault, which was just read, the exception of one call; the library does this before it throws one.
     *
     * @param message what the server sent with it
     * @param what the call: operation, object, server
     * @return this fault, with the caller's stack trace
     */
    public final MethodFault thrownBy(@Nullable String message, String what) {
        this.serverMessage = message;
        this.context = what;
        super.fillInStackTrace();
        return this;
    }

    /**
     * A copy of what this fault says, as if it had been read once more: of the same class, with copies of its fields and
     * its unknown content, but without a stack trace and without the call that it was thrown by.
     */
    public MethodFault copy() {
        return copyTo(new MethodFault(Untraced.DECODED));
    }

    /** Fills a new instance of this class with copies of all that this fault says. For the generated classes. */
    protected final <T extends MethodFault> T copyTo(T fresh) {
        return FieldCopy.into(fresh, this);
    }

    @Override
    public String wireType() {
        return "MethodFault";
    }

    @Override
    public void writeFields(FieldWriter out) {
        out.field("faultCause", faultCause, "LocalizedMethodFault");
        out.list("faultMessage", faultMessage, "LocalizableMessage");
        out.endOf("MethodFault");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "faultCause" -> faultCause = in.readObject(new LocalizedMethodFault());
            case "faultMessage" -> faultMessage.add(in.readObject(new LocalizableMessage()));
            default -> {
                return null;
            }
        }
        return "MethodFault";
    }

    @Override
    public final @Nullable UnknownContent unknownContent() {
        return unknownContent;
    }

    @Override
    public final void setUnknownContent(@Nullable UnknownContent content) {
        this.unknownContent = content;
    }

    /** The type, its fields without secrets, and what failed. */
    @Override
    public final String toString() {
        String fields = FieldText.of(this);
        return context == null ? fields : fields + ": " + getMessage();
    }
}
