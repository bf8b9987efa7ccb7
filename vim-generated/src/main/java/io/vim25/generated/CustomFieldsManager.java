package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Manages definitions of custom fields, and sets their values on inventory objects.
 *
 * <p>The managed object type {@code CustomFieldsManager}, since API version 2.0.
 */
@ManagedObject
public interface CustomFieldsManager extends ManagedObjectBase {
    /**
     * Custom fields that are defined. One remote call; empty if unset.
     *
     * <p>The property {@code field}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<CustomFieldDef> field();

    /**
     * Defines a custom field, for all types of managed object or for one.
     *
     * <p>The operation {@code AddCustomFieldDef}, since API version 2.0; needs the privilege
     * {@code Global.ManageCustomFields}.
     *
     * @param name the name
     * @param moType the mo type; null leaves it unset, since API version 2.5
     * @param fieldDefPolicy the field def policy; null leaves it unset, since API version 2.5
     * @param fieldPolicy the field policy; null leaves it unset, since API version 2.5
     * @return the {@link CustomFieldDef}
     * @throws DuplicateName if the name is taken
     * @throws InvalidPrivilege if there is no such privilege
     */
    @Operation("AddCustomFieldDef")
    CustomFieldDef addFieldDefinition(
            String name,
            @Nullable String moType,
            @Nullable PrivilegePolicyDef fieldDefPolicy,
            @Nullable PrivilegePolicyDef fieldPolicy)
            throws DuplicateName, InvalidPrivilege;

    /** The same without {@code moType}, {@code fieldDefPolicy}, {@code fieldPolicy}. */
    default CustomFieldDef addFieldDefinition(String name) {
        return addFieldDefinition(name, null, null, null);
    }

    /**
     * Deletes a custom field definition along with its values.
     *
     * <p>The operation {@code RemoveCustomFieldDef}, since API version 2.0; needs the privilege
     * {@code Global.ManageCustomFields}.
     *
     * @param key the key
     */
    @Operation("RemoveCustomFieldDef")
    void removeFieldDefinition(int key);

    /**
     * Renames the custom field that has the given key.
     *
     * <p>The operation {@code RenameCustomFieldDef}, since API version 2.0; needs the privilege
     * {@code Global.ManageCustomFields}.
     *
     * @param key the key
     * @param name the name
     * @throws DuplicateName if the name is taken
     */
    @Operation("RenameCustomFieldDef")
    void renameFieldDefinition(int key, String name) throws DuplicateName;

    /**
     * Sets the value of a custom field, named by its key, on one object.
     *
     * <p>The operation {@code SetField}, since API version 2.0.
     *
     * @param entity the entity
     * @param key the key
     * @param value the value
     */
    @Operation
    void setField(ManagedEntity entity, int key, String value);
}
