package acme;

import io.vim25.DynamicData;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The API's data object {@code ShelfSpec}; since version 5.0 of the API. */
@Generated("io.vim25.processor.VimProcessor")
public class ShelfSpec extends DynamicData {
    private @Nullable String name;
    private @Nullable ShelfState state;
    private List<ShelfState> states = new ArrayList<>();
    private @Nullable ShelfSpec inner;
    private List<Book> book = new ArrayList<>();
    private @Nullable Integer depth;
    private @Nullable Integer width;
    private @Nullable String key;
    private List<Object> extra = new ArrayList<>();

    /** Makes one whose fields are all unset. */
    public ShelfSpec() {}

    /** The field {@code name}; null if unset. */
    public @Nullable String getName() {
        return name;
    }

    /** Sets the field {@code name}; null leaves it unset. */
    public ShelfSpec setName(@Nullable String name) {
        this.name = name;
        return this;
    }

    /** The field {@code state}; null if unset. */
    public @Nullable ShelfState getState() {
        return state;
    }

    /** Sets the field {@code state}; null leaves it unset. */
    public ShelfSpec setState(@Nullable ShelfState state) {
        this.state = state;
        return this;
    }

    /** The field {@code states}; never null, empty if unset. */
    public List<ShelfState> getStates() {
        return states;
    }

    /** Sets the field {@code states} to a copy of the list. */
    public ShelfSpec setStates(List<ShelfState> states) {
        this.states = new ArrayList<>(states);
        return this;
    }

    /** Adds to the field {@code states}. */
    public ShelfSpec addStates(ShelfState states) {
        this.states.add(states);
        return this;
    }

    /** The field {@code inner}; null if unset. */
    public @Nullable ShelfSpec getInner() {
        return inner;
    }

    /** Sets the field {@code inner}; null leaves it unset. */
    public ShelfSpec setInner(@Nullable ShelfSpec inner) {
        this.inner = inner;
        return this;
    }

    /** The field {@code book}; never null, empty if unset. */
    public List<Book> getBook() {
        return book;
    }

    /** Sets the field {@code book} to a copy of the list. */
    public ShelfSpec setBook(List<? extends Book> book) {
        this.book = new ArrayList<>(book);
        return this;
    }

    /** Adds to the field {@code book}. */
    public ShelfSpec addBook(Book book) {
        this.book.add(book);
        return this;
    }

    /** The field {@code depth}; null if unset; since version 7.0.2.0 of the API. */
    public @Nullable Integer getDepth() {
        return depth;
    }

    /** Sets the field {@code depth}; null leaves it unset. */
    public ShelfSpec setDepth(@Nullable Integer depth) {
        this.depth = depth;
        return this;
    }

    /** The field {@code width}; null if unset; since version 8.0.1.0 of the API. */
    public @Nullable Integer getWidth() {
        return width;
    }

    /** Sets the field {@code width}; null leaves it unset. */
    public ShelfSpec setWidth(@Nullable Integer width) {
        this.width = width;
        return this;
    }

    /** The field {@code key}; null if unset; a secret, which is never printed; since version 8.0.1.0 of the API. */
    public @Nullable String getKey() {
        return key;
    }

    /** Sets the field {@code key}; null leaves it unset. */
    public ShelfSpec setKey(@Nullable String key) {
        this.key = key;
        return this;
    }

    /** The field {@code extra}; never null, empty if unset; since version 8.0.1.0 of the API. */
    public List<Object> getExtra() {
        return extra;
    }

    /** Sets the field {@code extra} to a copy of the list. */
    public ShelfSpec setExtra(List<Object> extra) {
        this.extra = new ArrayList<>(extra);
        return this;
    }

    /** Adds to the field {@code extra}. */
    public ShelfSpec addExtra(Object extra) {
        this.extra.add(extra);
        return this;
    }

    @Override
    public String wireType() {
        return "ShelfSpec";
    }

    @Override
    public String since() {
        return "5.0";
    }

    @Override
    public ShelfSpec copy() {
        return copyTo(new ShelfSpec());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("name", name);
        out.field("state", state);
        out.list("states", states);
        out.field("inner", inner, "ShelfSpec");
        out.list("book", book, "Book");
        out.since("7.0.2.0").field("depth", depth);
        out.since("8.0.1.0").field("width", width);
        out.since("8.0.1.0").secret("key", key);
        out.since("8.0.1.0").anyList("extra", extra);
        out.endOf("ShelfSpec");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "name" -> this.name = in.readString();
            case "state" -> state = in.keepText(ShelfState.of(in.readString()));
            case "states" -> states.add(in.keepText(ShelfState.of(in.readString())));
            case "inner" -> inner = in.readObject(new ShelfSpec());
            case "book" -> book.add(in.readObject(new Book()));
            case "depth" -> depth = in.readInt();
            case "width" -> width = in.readInt();
            case "key" -> key = in.readString();
            case "extra" -> extra.add(in.readAny());
            default -> {
                return super.readField(name, in);
            }
        }
        return "ShelfSpec";
    }
}
