package acme;

import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.spi.ValueType;
import javax.annotation.processing.Generated;

/** The type token and the property paths of {@link Host}. */
@Generated("io.vim25.processor.VimProcessor")
public class Host_ extends ManagedEntity_ {
    /** The managed object type {@code HostSystem}. */
    public static final ManagedObjectType<Host> TYPE = ManagedObjectType.of("HostSystem", Host.class, VimApi_.SCOPE);

    /** For the companions of types that extend this one. */
    protected Host_() {}

    /** The path {@code parent}. */
    public static PropertyPath<Host, ManagedEntity> parent() {
        return PropertyPath.of(TYPE, "parent", ValueType.ofObject(ManagedEntity_.TYPE));
    }
}
