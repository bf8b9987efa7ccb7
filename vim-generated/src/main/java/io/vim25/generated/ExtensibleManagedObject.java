package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;

/**
 * A managed object that can carry custom field values.
 *
 * <p>The managed object type {@code ExtensibleManagedObject}, since API version 2.0.
 */
@ManagedObject
public interface ExtensibleManagedObject extends ManagedObjectBase {
    /**
     * Custom field values set on the object. One remote call; empty if unset.
     *
     * <p>The property {@code value}, since API version 2.5; needs the privilege {@code System.View}.
     */
    @Property
    List<CustomFieldValue> value();

    /**
     * Custom fields that can be set on objects of this type. One remote call; empty if unset.
     *
     * <p>The property {@code availableField}, since API version 2.5; needs the privilege {@code System.View}.
     */
    @Property
    List<CustomFieldDef> availableField();

    /**
     * Sets the value of a custom field, given by its name, on the object.
     *
     * <p>The operation {@code setCustomValue}, since API version 2.5.
     *
     * @param key the key
     * @param value the value
     */
    @Operation("setCustomValue")
    void setCustomValue(String key, String value);
}
