package acme;

import io.vim25.ManagedObjectType;
import io.vim25.PropertyPath;
import io.vim25.spi.ValueType;
import java.util.List;
import javax.annotation.processing.Generated;

/** The type token and the property paths of {@link ComputeResource}. */
@Generated("io.vim25.processor.VimProcessor")
public class ComputeResource_ extends ManagedEntity_ {
    /** The managed object type {@code ComputeResource}. */
    public static final ManagedObjectType<ComputeResource> TYPE =
            ManagedObjectType.of("ComputeResource", ComputeResource.class, VimApi_.SCOPE);

    /** For the companions of types that extend this one. */
    protected ComputeResource_() {}

    /** The path {@code host}. */
    public static PropertyPath<ComputeResource, List<Host>> host() {
        return PropertyPath.of(TYPE, "host", ValueType.ofList(ValueType.ofObject(Host_.TYPE)));
    }
}
