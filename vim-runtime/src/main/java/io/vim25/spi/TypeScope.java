package io.vim25.spi;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types of one generated package: what {@code xsi:type} may name there, and the objects that its references stand
 * for. Each decode has the scope of the package that asked, so two packages may each have a {@code VirtualMachine}.
 *
 * <p>A lookup asks the package's own types first, then those of the packages that it uses. Scopes are immutable.
 */
public abstract class TypeScope {
    /** The level of this SPI. It changes only when generated code must be made again. */
    public static final int LEVEL = 1;

    private final String namespace;
    private final List<TypeScope> used;

    /**
     * Makes the scope of a generated package.
     *
     * @param level the level that the package was generated for
     * @param generatedPackage the package's name
     * @param namespace the namespace of its operations' messages
     * @param used the scopes of the packages that it uses, in the order in which they are asked
     * @throws IllegalStateException if the package was generated for another level
     */
    protected TypeScope(int level, String generatedPackage, String namespace, TypeScope... used) {
        if (level != LEVEL) {
            throw new IllegalStateException("Package " + generatedPackage + " was generated for level " + level
                    + " of io.vim25.spi, but this vim-runtime has level " + LEVEL
                    + ". Fix: use vim-processor and vim-runtime of the same version, and compile the package again.");
        }
        this.namespace = namespace;
        this.used = List.of(used);
    }

    /** The namespace of the package's operations, for example {@code urn:vim25}. */
    public final String namespace() {
        return namespace;
    }

    /** Whether this is {@code other}, or the scope of a package that uses that one's, however indirectly. */
    public final boolean uses(TypeScope other) {
        return other == this || used.stream().anyMatch(scope -> scope.uses(other));
    }

    /**
     * A new data object or fault of a type of this scope, without a stack trace.
     *
     * @return the instance, or null if no package of the scope has the type
     */
    public final @Nullable WireObject newInstance(String wireType) {
        WireObject own = ownInstance(wireType);
        for (int i = 0; own == null && i < used.size(); i++) {
            own = used.get(i).newInstance(wireType);
        }
        return own;
    }

    /**
     * The enum constant that a text stands for; {@code UNRECOGNIZED} if the enum doesn't have it.
     *
     * @return the constant, or null if no package of the scope has the enum
     */
    public final @Nullable WireEnum enumConstant(String wireType, String text) {
        WireEnum own = ownConstant(wireType, text);
        for (int i = 0; own == null && i < used.size(); i++) {
            own = used.get(i).enumConstant(wireType, text);
        }
        return own;
    }

    /**
     * The nearest type of this scope that a type extends which the WSDL has, but the package doesn't.
     *
     * @return its name, or null if the WSDL doesn't have the type or nothing that it extends is in the scope
     */
    public final @Nullable String nearestAncestor(String wireType) {
        String own = ownAncestor(wireType);
        for (int i = 0; own == null && i < used.size(); i++) {
            own = used.get(i).nearestAncestor(wireType);
        }
        return own;
    }

    /**
     * The object that a reference stands for.
     *
     * @param wireType the managed object type whose class to make
     * @return the object, or null if no package of the scope declares the type
     */
    public final @Nullable ManagedObjectBase newManagedObject(
            String wireType, Vim vim, ManagedObjectReference<?> reference) {
        ManagedObjectBase own = ownManagedObject(wireType, vim, reference);
        for (int i = 0; own == null && i < used.size(); i++) {
            own = used.get(i).newManagedObject(wireType, vim, reference);
        }
        return own;
    }

    /** A new instance of one of the package's own types; a fault without a stack trace. */
    protected abstract @Nullable WireObject ownInstance(String wireType);

    /** A constant of one of the package's own enums. */
    protected abstract @Nullable WireEnum ownConstant(String wireType, String text);

    /** The nearest of the package's own types that a type which wasn't generated extends. */
    protected abstract @Nullable String ownAncestor(String wireType);

    /** The object for a reference to one of the package's own managed object types. */
    protected abstract @Nullable ManagedObjectBase ownManagedObject(
            String wireType, Vim vim, ManagedObjectReference<?> reference);
}
