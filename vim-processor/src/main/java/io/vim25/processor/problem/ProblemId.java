package io.vim25.processor.problem;

/** The stable ids of everything that the processor can complain about; a message starts with its id in brackets. */
public enum ProblemId {
    /** No WSDL is found under the given name. */
    VimNoWsdl,
    /** A WSDL or schema is found, but can't be read. */
    VimUnreadableWsdl,
    /** A schema that another document includes or imports is not there. */
    VimMissingSchema,
    /** A document uses a construct, or lacks a part, that this processor needs. */
    VimUnsupportedWsdl,
    /** A package named by {@code uses} is not a generated package. */
    VimNoSuchPackage,
    /** {@code @ManagedObject} on an interface whose package has no {@code @VimApi}. */
    VimPackageNotAnnotated,
    /** {@code @ManagedObject} on something that is no top-level interface. */
    VimNotAnInterface,
    /** An interface that extends no or two managed objects, or has their methods, but no {@code @ManagedObject}. */
    VimNotAManagedObject,
    /** Two interfaces for one managed object type. */
    VimDuplicateManagedObject,
    /** One operation claimed by two methods. */
    VimDuplicateOperation,
    /** An abstract method that is neither an operation nor a property, or both. */
    VimMethodKind,
    /** The WSDL has no such operation. */
    VimUnknownOperation,
    /** The WSDL says that the operation belongs to another managed object type. */
    VimWrongOwner,
    /** Too many, too few or misnamed parameters. */
    VimParameters,
    /** A parameter of the wrong type. */
    VimParameterType,
    /** A parameter, result or property that should be, or should not be, {@code @Nullable}. */
    VimNullability,
    /** A result of the wrong type. */
    VimResultType,
    /** The result of a task that is no type of the API. */
    VimTaskResult,
    /** A property whose type is no type of the API, or whose path doesn't exist. */
    VimPropertyType,
    /** A type in a {@code throws} clause that is no fault. */
    VimUnknownFault,
    /** A name in {@code types} that the WSDL doesn't have. */
    VimUnknownType,
    /** An operation, or what it or a property needs, is newer than the lowest version that the package must run against. */
    VimTooNew,
    /** A minimum version that is no version. */
    VimBadVersion,
    /** A generated class would take the name of an existing one. */
    VimNameCollision,
    /** A bug of the processor's own. */
    VimInternalError
}
