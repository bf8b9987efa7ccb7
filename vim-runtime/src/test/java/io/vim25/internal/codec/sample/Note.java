package io.vim25.internal.codec.sample;

import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data object of another service, whose base has fields of vim25. */
public final class Note extends Description {
    public @Nullable String text;
    public @Nullable Description about;
    public @Nullable Object any;
    public List<Note> notes = new ArrayList<>();

    public Note() {}

    @Override
    public String wireType() {
        return "{urn:notes}Note";
    }

    @Override
    public Note copy() {
        return copyTo(new Note());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.namespace("urn:notes");
        out.field("text", text);
        out.field("about", about, "Description");
        out.any("any", any);
        out.list("notes", notes, "{urn:notes}Note");
        out.endOf("{urn:notes}Note");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "text" -> text = in.readString();
            case "about" -> about = in.readObject(new Description());
            case "any" -> any = in.readAny();
            case "notes" -> notes.add(in.readObject(new Note()));
            default -> {
                return super.readField(name, in);
            }
        }
        return "{urn:notes}Note";
    }
}
