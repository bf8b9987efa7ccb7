package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network managed outside vSphere, such as one of NSX.
 *
 * <p>The managed object type {@code OpaqueNetwork}, since API version 5.5.
 */
@ManagedObject
public interface OpaqueNetwork extends Network {
    /**
     * What the opaque network is able to do. One remote call; null if unset.
     *
     * <p>The property {@code capability}, since API version 6.5.
     */
    @Property
    @Nullable
    OpaqueNetworkCapability capability();

    /**
     * Extra settings of the opaque network, as keys and values. One remote call; empty if unset.
     *
     * <p>The property {@code extraConfig}, since API version 6.5.
     */
    @Property
    List<OptionValue> extraConfig();
}
