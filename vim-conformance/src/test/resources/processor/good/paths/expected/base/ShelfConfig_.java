package base;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.spi.TypedPath;
import io.vim25.spi.ValueType;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** The path of a {@link ShelfConfig}, and those of its fields. */
@Generated("io.vim25.processor.VimProcessor")
public final class ShelfConfig_<O extends ManagedObjectBase> extends TypedPath<O, ShelfConfig> {
    /** Made by the path or the companion that this is below. */
    public ShelfConfig_(ManagedObjectType<O> owner, String path) {
        super(owner, path, ShelfConfig.class);
    }

    /** The path of {@code name}. */
    public PropertyPath<O, String> name() {
        return leaf("name", ValueType.of(String.class));
    }

    /** The path of {@code capacityKB}, in KB. */
    public PropertyPath<O, Long> capacityKB() {
        return leaf("capacityKB", ValueType.of(Long.class));
    }

    /** The path of {@code made}. */
    public PropertyPath<O, Instant> made() {
        return leaf("made", ValueType.of(Instant.class));
    }

    /** The path of {@code state}. */
    public PropertyPath<O, ShelfState> state() {
        return leaf("state", ValueType.ofEnum(ShelfState.UNRECOGNIZED));
    }

    /** The path of {@code owner}. */
    public PropertyPath<O, ManagedObjectReference<?>> owner() {
        return leaf("owner", ValueType.ofReference());
    }

    /** The path of {@code content}. */
    public PropertyPath<O, Object> content() {
        return leaf("content", ValueType.ofAny());
    }

    /** The path of {@code seal}. */
    public PropertyPath<O, byte[]> seal() {
        return leaf("seal", ValueType.of(byte[].class));
    }

    /** The path of {@code note}; since version 1.5 of the API. */
    public PropertyPath<O, List<String>> note() {
        return leaf("note", ValueType.ofList(ValueType.of(String.class)));
    }

    /** The path of {@code bottom}. */
    public Box_<O> bottom() {
        return new Box_<>(ownerType(), below("bottom"));
    }

    /** The path of {@code box}. */
    public PropertyPath<O, List<Box>> box() {
        return leaf("box", ValueType.ofList(ValueType.of(Box.class)));
    }

    /** The path of the element of {@code box} with that key. */
    public Box_<O> box(int key) {
        return new Box_<>(ownerType(), element(below("box"), key));
    }

    /** The path of {@code label}. */
    public PropertyPath<O, List<Label>> label() {
        return leaf("label", ValueType.ofList(ValueType.of(Label.class)));
    }

    /** The path of the element of {@code label} with that key. */
    public Label_<O> label(String key) {
        return new Label_<>(ownerType(), element(below("label"), key));
    }

    /** The path of {@code pallet}. */
    public PropertyPath<O, List<Pallet>> pallet() {
        return leaf("pallet", ValueType.ofList(ValueType.of(Pallet.class)));
    }

    /** The path of {@code upper}. */
    public ShelfConfig_<O> upper() {
        return new ShelfConfig_<>(ownerType(), below("upper"));
    }

    /** The path of {@code lastFault}. */
    public PropertyPath<O, ShelfIsFull> lastFault() {
        return leaf("lastFault", ValueType.of(ShelfIsFull.class));
    }

    /** The path of {@code problem}. */
    public LocalizedMethodFault_<O> problem() {
        return new LocalizedMethodFault_<>(ownerType(), below("problem"));
    }

    /** The path of {@code path}. */
    public PropertyPath<O, String> path() {
        return leaf("path", ValueType.of(String.class));
    }

    /** The path of {@code type}. */
    public PropertyPath<O, String> type() {
        return leaf("type", ValueType.of(String.class));
    }

    /** The path of {@code class}. */
    public PropertyPath<O, String> class_() {
        return leaf("class", ValueType.of(String.class));
    }

    /** The path of {@code clone}. */
    public PropertyPath<O, Boolean> clone_() {
        return leaf("clone", ValueType.of(Boolean.class));
    }

    /** The path of {@code wait}. */
    public PropertyPath<O, Integer> wait_() {
        return leaf("wait", ValueType.of(Integer.class));
    }

    /** The path of {@code ownerType}. */
    public PropertyPath<O, String> ownerType_() {
        return leaf("ownerType", ValueType.of(String.class));
    }

    /** The path of {@code element}. */
    public PropertyPath<O, List<Label>> element() {
        return leaf("element", ValueType.ofList(ValueType.of(Label.class)));
    }

    /** The path of the element of {@code element} with that key. */
    public Label_<O> element(String key) {
        return new Label_<>(ownerType(), element(below("element"), key));
    }
}
