package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;

/**
 * Keeps the stored specifications for customizing guest operating systems.
 *
 * <p>The managed object type {@code CustomizationSpecManager}, since API version 2.0.
 */
@ManagedObject
public interface CustomizationSpecManager extends ManagedObjectBase {
    /**
     * Overview of the stored specifications. One remote call; empty if unset.
     *
     * <p>The property {@code info}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.ReadCustSpecs}.
     */
    @Property
    List<CustomizationSpecInfo> info();

    /**
     * Public key with which passwords in specifications are encrypted. One remote call; empty if unset.
     *
     * <p>The property {@code encryptionKey}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    List<Byte> encryptionKey();

    /**
     * Tells whether a specification of that name is stored.
     *
     * <p>The operation {@code DoesCustomizationSpecExist}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.ReadCustSpecs}.
     *
     * @param name the name
     * @return the boolean
     */
    @SafeToRepeat
    @Operation("DoesCustomizationSpecExist")
    boolean exists(String name);

    /**
     * Gets the stored specification of that name.
     *
     * <p>The operation {@code GetCustomizationSpec}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.ReadCustSpecs}.
     *
     * @param name the name
     * @return the {@link CustomizationSpecItem}
     * @throws NotFound if it isn't there
     */
    @SafeToRepeat
    @Operation("GetCustomizationSpec")
    CustomizationSpecItem get(String name) throws NotFound;

    /**
     * Stores a new specification.
     *
     * <p>The operation {@code CreateCustomizationSpec}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.ModifyCustSpecs}.
     *
     * @param item the item
     * @throws CustomizationFault if the guest can't be customized so
     * @throws AlreadyExists if there is one already
     */
    @Operation("CreateCustomizationSpec")
    void create(CustomizationSpecItem item) throws CustomizationFault, AlreadyExists;

    /**
     * Replaces a stored specification by the given one.
     *
     * <p>The operation {@code OverwriteCustomizationSpec}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.ModifyCustSpecs}.
     *
     * @param item the item
     * @throws CustomizationFault if the guest can't be customized so
     * @throws NotFound if it isn't there
     * @throws ConcurrentAccess if somebody else has changed it meanwhile
     */
    @Operation("OverwriteCustomizationSpec")
    void overwrite(CustomizationSpecItem item) throws CustomizationFault, NotFound, ConcurrentAccess;

    /**
     * Deletes the stored specification of that name.
     *
     * <p>The operation {@code DeleteCustomizationSpec}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.ModifyCustSpecs}.
     *
     * @param name the name
     * @throws NotFound if it isn't there
     */
    @Operation("DeleteCustomizationSpec")
    void delete(String name) throws NotFound;

    /**
     * Copies a stored specification under a new name.
     *
     * <p>The operation {@code DuplicateCustomizationSpec}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.ModifyCustSpecs}.
     *
     * @param name the name
     * @param newName the new name
     * @throws NotFound if it isn't there
     * @throws AlreadyExists if there is one already
     */
    @Operation("DuplicateCustomizationSpec")
    void duplicate(String name, String newName) throws NotFound, AlreadyExists;

    /**
     * Renames a stored specification.
     *
     * <p>The operation {@code RenameCustomizationSpec}, since API version 2.0; needs the privilege
     * {@code VirtualMachine.Provisioning.ModifyCustSpecs}.
     *
     * @param name the name
     * @param newName the new name
     * @throws NotFound if it isn't there
     * @throws AlreadyExists if there is one already
     */
    @Operation("RenameCustomizationSpec")
    void rename(String name, String newName) throws NotFound, AlreadyExists;

    /**
     * Turns a specification into XML text.
     *
     * <p>The operation {@code CustomizationSpecItemToXml}, since API version 2.0; needs the privilege
     * {@code System.View}.
     *
     * @param item the item
     * @return the string
     */
    @SafeToRepeat
    @Operation("CustomizationSpecItemToXml")
    String specItemToXml(CustomizationSpecItem item);

    /**
     * Reads a specification from XML text.
     *
     * <p>The operation {@code XmlToCustomizationSpecItem}, since API version 2.0; needs the privilege
     * {@code System.View}.
     *
     * @param specItemXml the spec item xml
     * @return the {@link CustomizationSpecItem}
     * @throws CustomizationFault if the guest can't be customized so
     */
    @SafeToRepeat
    @Operation("XmlToCustomizationSpecItem")
    CustomizationSpecItem xmlToSpecItem(String specItemXml) throws CustomizationFault;

    /**
     * Checks whether what is needed to customize the given guest operating system is at hand.
     *
     * <p>The operation {@code CheckCustomizationResources}, since API version 2.0; needs the privilege
     * {@code System.View}.
     *
     * @param guestOs the guest os
     * @throws CustomizationFault if the guest can't be customized so
     */
    @SafeToRepeat
    @Operation("CheckCustomizationResources")
    void checkResources(String guestOs) throws CustomizationFault;

    /**
     * Tells whether the guest operating system with that id can be customized.
     *
     * <p>The operation {@code IsGuestOsCustomizable}, since API version 9.0.0.0.
     *
     * @param guestId the guest id
     * @return the boolean
     */
    @SafeToRepeat
    @Operation
    boolean isGuestOsCustomizable(String guestId);
}
