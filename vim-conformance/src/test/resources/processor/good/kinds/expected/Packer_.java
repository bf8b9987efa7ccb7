package acme;

import io.vim25.ManagedObjectReference;
import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.Task;
import io.vim25.spi.ValueType;
import java.util.List;
import javax.annotation.processing.Generated;

/** The type token and the property paths of {@link Packer}. */
@Generated("io.vim25.processor.VimProcessor")
public class Packer_ {
    /** The managed object type {@code Packer}. */
    public static final ManagedObjectType<Packer> TYPE = ManagedObjectType.of("Packer", Packer.class, VimApi_.SCOPE);

    /** For the companions of types that extend this one. */
    protected Packer_() {}

    /** The path {@code crate}. */
    public static Crate_<Packer> crate() {
        return new Crate_<>(TYPE, "crate");
    }

    /** The path {@code crate.children}. */
    public static PropertyPath<Packer, List<Crate>> children() {
        return PropertyPath.of(TYPE, "crate.children", ValueType.ofList(ValueType.of(Crate.class)));
    }

    /** The path {@code crate.weight}. */
    public static PropertyPath<Packer, Integer> weight() {
        return PropertyPath.of(TYPE, "crate.weight", ValueType.of(Integer.class));
    }

    /** The path {@code crate.maybeWeight}. */
    public static PropertyPath<Packer, Integer> maybeWeight() {
        return PropertyPath.of(TYPE, "crate.maybeWeight", ValueType.of(Integer.class));
    }

    /** The path {@code crate.content}. */
    public static PropertyPath<Packer, Object> content() {
        return PropertyPath.of(TYPE, "crate.content", ValueType.ofAny());
    }

    /** The path {@code depot}. */
    public static PropertyPath<Packer, Depot> depot() {
        return PropertyPath.of(TYPE, "depot", ValueType.ofObject(Depot_.TYPE));
    }

    /** The path {@code depots}. */
    public static PropertyPath<Packer, List<Depot>> depots() {
        return PropertyPath.of(TYPE, "depots", ValueType.ofList(ValueType.ofObject(Depot_.TYPE)));
    }

    /** The path {@code depotReference}. */
    public static PropertyPath<Packer, ManagedObjectReference<Depot>> depotReference() {
        return PropertyPath.of(TYPE, "depotReference", ValueType.ofReference(Depot_.TYPE));
    }

    /** The path {@code move}. */
    public static PropertyPath<Packer, Task<CrateState>> move() {
        return PropertyPath.of(TYPE, "move", ValueType.ofTask(ValueType.ofEnum(CrateState.UNRECOGNIZED)));
    }

    /** The path {@code seal}. */
    public static PropertyPath<Packer, byte[]> seal() {
        return PropertyPath.of(TYPE, "seal", ValueType.of(byte[].class));
    }
}
