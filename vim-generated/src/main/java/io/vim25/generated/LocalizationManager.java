package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;
import java.util.List;

/**
 * Tells which message catalogs there are for translating messages of the server.
 *
 * <p>The managed object type {@code LocalizationManager}, since API version 4.0.
 */
@ManagedObject
public interface LocalizationManager extends ManagedObjectBase {
    /**
     * Message catalogs available on the server. One remote call; empty if unset.
     *
     * <p>The property {@code catalog}, since API version 4.0; needs the privilege {@code System.View}.
     */
    @Property
    List<LocalizationManagerMessageCatalog> catalog();
}
