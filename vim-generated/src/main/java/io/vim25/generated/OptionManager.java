package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and changes the advanced settings of a server or host, as keys and values.
 *
 * <p>The managed object type {@code OptionManager}, since API version 2.0.
 */
@ManagedObject
public interface OptionManager extends ManagedObjectBase {
    /**
     * Settings there are, with their types, defaults and allowed values. One remote call; empty if unset.
     *
     * <p>The property {@code supportedOption}, since API version 2.0.
     */
    @Property
    List<OptionDef> supportedOption();

    /**
     * Present values of the settings. One remote call; empty if unset.
     *
     * <p>The property {@code setting}, since API version 2.0.
     */
    @Property
    List<OptionValue> setting();

    /**
     * Returns the settings with the given name or below it in the tree, or all if none is given.
     *
     * <p>The operation {@code QueryOptions}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param name the name; null leaves it unset
     * @return a list of {@link OptionValue}; never null, empty if there is nothing
     * @throws InvalidName if the name isn't valid
     */
    @SafeToRepeat
    @Operation("QueryOptions")
    List<OptionValue> queryView(@Nullable String name) throws InvalidName;

    /** The same without {@code name}. */
    default List<OptionValue> queryView() {
        return queryView(null);
    }

    /**
     * Changes the values of the given settings.
     *
     * <p>The operation {@code UpdateOptions}, since API version 2.0.
     *
     * @param changedValue the changed value
     * @throws InvalidName if the name isn't valid
     */
    @Operation("UpdateOptions")
    void updateValues(List<OptionValue> changedValue) throws InvalidName;
}
