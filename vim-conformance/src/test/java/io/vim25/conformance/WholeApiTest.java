package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.DataObject;
import io.vim25.Method;
import io.vim25.MethodFault;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.spi.WireEnum;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything in the WSDL has its class in vim-generated, and no class is near a limit. */
final class WholeApiTest {
    /** A method has at most 65,535 bytes, and a constant pool as many entries; half a method is more than enough. */
    private static final int LARGEST_METHOD = 16_000;

    private static final int LARGEST_POOL = 8_000;

    private final WholeApi api = WholeApi.get();

    @Test
    void hasAClassForEveryOperation() throws ReflectiveOperationException {
        List<String> operations = new ArrayList<>();
        for (WsdlOperation operation : api.model().operations()) {
            Class<?> method = api.classOf(Operations.className(operation));
            assertThat(method).isFinal().isPublic();
            assertThat(Method.class).isAssignableFrom(method);
            operations.add(operation.name());
        }
        assertThat(new TreeSet<>(operations)).hasSize(968);
    }

    @Test
    void hasAClassForEveryDataTypeAndFault() {
        List<String> data = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (WsdlType type : api.model().types()) {
            String name = type.name().local();
            Object instance = api.scope().newInstance(name);
            assertThat(instance).as(name).isExactlyInstanceOf(api.classOf(name));
            (instance instanceof MethodFault ? faults : data).add(name);
            assertThat(instance).isInstanceOfAny(MethodFault.class, DataObject.class);
        }
        // the WSDL's 2,309 data types, and the root of them all
        assertThat(new TreeSet<>(data)).hasSize(2309 + 1).contains("DynamicData");
        assertThat(new TreeSet<>(faults)).hasSize(696);
    }

    @Test
    void hasAConstantForEveryValueOfEveryEnum() {
        Set<String> enums = new TreeSet<>();
        for (WsdlEnum constants : api.model().enums()) {
            String name = constants.name().local();
            enums.add(name);
            for (WsdlEnum.Value value : constants.values()) {
                WireEnum constant = api.scope().enumConstant(name, value.text());
                assertThat(constant).as(name).isInstanceOf(api.classOf(name));
                assertThat(constant.wireValue()).isEqualTo(value.text());
            }
            assertThat(api.classOf(name).getEnumConstants())
                    .hasSize(constants.values().size() + 1);
        }
        assertThat(enums).hasSize(434);
    }

    @Test
    void staysFarFromTheLimitsOfClassFiles() throws IOException {
        List<ClassFile> files = classFiles();
        ClassFile longest = largest(files, Comparator.comparingInt(ClassFile::largestCode));
        ClassFile widest = largest(files, Comparator.comparingInt(ClassFile::poolSize));
        System.out.printf(
                "The whole API: %,d classes of %,d bytes. Largest method: %s.%s, %,d bytes. Largest constant pool: %s, %,d"
                        + " entries.%n",
                files.size(),
                files.stream().mapToLong(ClassFile::size).sum(),
                longest.name(),
                longest.largestMethod(),
                longest.largestCode(),
                widest.name(),
                widest.poolSize());
        assertThat(longest.largestCode()).isLessThan(LARGEST_METHOD);
        assertThat(widest.poolSize()).isLessThan(LARGEST_POOL);
    }

    @Test
    void usesNoReflectionAndNoLambdas() throws IOException {
        for (ClassFile file : classFiles()) {
            assertThat(file.uses())
                    .as(file.name())
                    .noneMatch(name -> name.startsWith("java/lang/reflect/") || name.startsWith("java/lang/Class."));
            assertThat(file.bootstraps())
                    .as(file.name())
                    .isSubsetOf("java/lang/invoke/StringConcatFactory.makeConcatWithConstants");
        }
    }

    private static ClassFile largest(List<ClassFile> files, Comparator<ClassFile> by) {
        return files.stream().max(by).orElseThrow();
    }

    private static boolean isClass(Path path) {
        return path.toString().endsWith(".class");
    }

    private List<ClassFile> classFiles() throws IOException {
        Path place = api.classes();
        if (Files.isDirectory(place)) {
            return classFiles(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return classFiles(jar.getPath("/"));
        }
    }

    private static List<ClassFile> classFiles(Path root) throws IOException {
        List<ClassFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(WholeApiTest::isClass).sorted().toList()) {
                files.add(ClassFile.read(path));
            }
        }
        assertThat(files).hasSizeGreaterThan(4000);
        return files;
    }
}
