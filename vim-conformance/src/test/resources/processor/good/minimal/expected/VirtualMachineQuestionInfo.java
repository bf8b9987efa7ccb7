package acme.power;

import io.vim25.DynamicData;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code VirtualMachineQuestionInfo}; since version 2.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class VirtualMachineQuestionInfo extends DynamicData {
    private String id;
    private String text;
    private ChoiceOption choice;
    private List<VirtualMachineMessage> message = new ArrayList<>();

    /** Makes one whose fields are all unset. */
    public VirtualMachineQuestionInfo() {}

    /** The field {@code id}. */
    public String getId() {
        return id;
    }

    /** Sets the field {@code id}. */
    public VirtualMachineQuestionInfo setId(String id) {
        this.id = id;
        return this;
    }

    /** The field {@code text}. */
    public String getText() {
        return text;
    }

    /** Sets the field {@code text}. */
    public VirtualMachineQuestionInfo setText(String text) {
        this.text = text;
        return this;
    }

    /** The field {@code choice}. */
    public ChoiceOption getChoice() {
        return choice;
    }

    /** Sets the field {@code choice}. */
    public VirtualMachineQuestionInfo setChoice(ChoiceOption choice) {
        this.choice = choice;
        return this;
    }

    /** The field {@code message}; never null, empty if unset; since version 2.5 of the API. */
    public List<VirtualMachineMessage> getMessage() {
        return message;
    }

    /** Sets the field {@code message} to a copy of the list. */
    public VirtualMachineQuestionInfo setMessage(List<? extends VirtualMachineMessage> message) {
        this.message = new ArrayList<>(message);
        return this;
    }

    /** Adds to the field {@code message}. */
    public VirtualMachineQuestionInfo addMessage(VirtualMachineMessage message) {
        this.message.add(message);
        return this;
    }

    @Override
    public String wireType() {
        return "VirtualMachineQuestionInfo";
    }

    @Override
    public VirtualMachineQuestionInfo copy() {
        return copyTo(new VirtualMachineQuestionInfo());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("id", id);
        out.field("text", text);
        out.field("choice", choice, "ChoiceOption");
        out.since("2.5").list("message", message, "VirtualMachineMessage");
        out.endOf("VirtualMachineQuestionInfo");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "id" -> id = in.readString();
            case "text" -> text = in.readString();
            case "choice" -> choice = in.readObject(new ChoiceOption());
            case "message" -> message.add(in.readObject(new VirtualMachineMessage()));
            default -> {
                return super.readField(name, in);
            }
        }
        return "VirtualMachineQuestionInfo";
    }
}
