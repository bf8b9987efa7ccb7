package base;

import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectType;
import io.vim25.MethodFault;
import io.vim25.PropertyPath;
import io.vim25.spi.TypedPath;
import io.vim25.spi.ValueType;
import javax.annotation.processing.Generated;

/** The path of a {@link LocalizedMethodFault}, and those of its fields. */
@Generated("io.vim25.processor.VimProcessor")
public final class LocalizedMethodFault_<O extends ManagedObjectBase> extends TypedPath<O, LocalizedMethodFault> {
    /** Made by the path or the companion that this is below. */
    public LocalizedMethodFault_(ManagedObjectType<O> owner, String path) {
        super(owner, path, LocalizedMethodFault.class);
    }

    /** The path of {@code fault}. */
    public PropertyPath<O, MethodFault> fault() {
        return leaf("fault", ValueType.of(MethodFault.class));
    }

    /** The path of {@code localizedMessage}. */
    public PropertyPath<O, String> localizedMessage() {
        return leaf("localizedMessage", ValueType.of(String.class));
    }
}
