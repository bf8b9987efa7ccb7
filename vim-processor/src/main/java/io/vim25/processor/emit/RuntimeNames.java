package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;

/** The names that generated code calls: the kernel, the SPI, and a few of the JDK. */
final class RuntimeNames {
    static final ClassName MANAGED_OBJECT_REFERENCE = kernel("ManagedObjectReference");
    static final ClassName MANAGED_OBJECT_TYPE = kernel("ManagedObjectType");
    static final ClassName MANAGED_OBJECT = kernel("ManagedObjectBase");
    static final ClassName METHOD = kernel("Method");
    static final ClassName PROPERTY_PATH = kernel("PropertyPath");
    static final ClassName TASK = kernel("Task");
    static final ClassName VIM = kernel("Vim");

    static final ClassName FIELD_READER = spi("FieldReader");
    static final ClassName FIELD_WRITER = spi("FieldWriter");
    static final ClassName STUB = spi("ManagedObjectStub");
    static final ClassName TYPE_SCOPE = spi("TypeScope");
    static final ClassName TYPED_PATH = spi("TypedPath");
    static final ClassName UNTRACED = spi("Untraced");
    static final ClassName VALUE_TYPE = spi("ValueType");
    static final ClassName WIRE_ENUM = spi("WireEnum");
    static final ClassName WIRE_OBJECT = spi("WireObject");

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    /** The level of the SPI that generated code is written for. */
    static final int SPI_LEVEL = 1;

    private RuntimeNames() {}

    private static ClassName kernel(String name) {
        return ClassName.get("io.vim25", name);
    }

    private static ClassName spi(String name) {
        return ClassName.get("io.vim25.spi", name);
    }
}
