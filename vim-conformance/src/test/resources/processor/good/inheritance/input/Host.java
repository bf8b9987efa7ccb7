package acme;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

@ManagedObject("HostSystem")
public interface Host extends ManagedEntity {
    @Property
    @Nullable
    ManagedEntity parent();
}
