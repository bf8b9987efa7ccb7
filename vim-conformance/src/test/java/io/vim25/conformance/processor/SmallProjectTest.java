package io.vim25.conformance.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What the processor costs a small project: the classes that it makes are bounded, its time is only printed. */
class SmallProjectTest {
    private static final int RUNS = 9;
    private static final String HOST = """
            package acme;

            @io.vim25.annotations.ManagedObject
            public interface HostSystem extends io.vim25.ManagedObjectBase {}
            """;
    private static final String MACHINE = """
            package acme;

            import io.vim25.ManagedObjectBase;
            import io.vim25.Task;
            import io.vim25.annotations.ManagedObject;
            import io.vim25.annotations.Operation;
            import io.vim25.annotations.Property;
            import org.jspecify.annotations.Nullable;

            @ManagedObject
            public interface VirtualMachine extends ManagedObjectBase {
                @Property VirtualMachineRuntimeInfo runtime();

                @Property VirtualMachineSummary summary();

                @Operation("PowerOnVM_Task") Task<Void> powerOn(@Nullable HostSystem host);

                @Operation("PowerOffVM_Task") Task<Void> powerOff();

                @Operation("ResetVM_Task") Task<Void> reset();

                @Operation("SuspendVM_Task") Task<Void> suspend();
            //
            }
            """;
    private static final String CONFIG = "    @Property @Nullable VirtualMachineConfigInfo config();";

    @Test
    void makesFewClasses() {
        long small = dataTypes("power, runtime, summary", project(MACHINE));
        long large = dataTypes("and the whole config", project(MACHINE.replace("//", CONFIG)));
        assertThat(small).isLessThan(100L);
        assertThat(large).isLessThan(300L);
    }

    @Test
    void addsLittleToTheTimeOfACompile() {
        List<JavaFileObject> sources = project(MACHINE);
        List<JavaFileObject> plain = new ArrayList<>(sources);
        Javac.generated(Javac.compile(sources))
                .forEach((path, text) -> plain.add(
                        JavaFileObjects.forSourceString(path.replace('/', '.').replaceFirst("\\.java$", ""), text)));
        List<String> options = new ArrayList<>(Javac.STRICT);
        options.add("-proc:none");
        Compiler without = Compiler.javac().withOptions(options).withClasspath(Javac.CLASS_PATH);
        long with = median(() -> Javac.compile(sources));
        long base = median(() -> without.compile(plain));
        System.out.printf(
                "compiling %d sources with the processor: %d ms; all %d as plain sources: %d ms%n",
                sources.size(), with, plain.size(), base);
    }

    private static List<JavaFileObject> project(String machine) {
        return List.of(
                JavaFileObjects.forSourceString("acme.package-info", "@io.vim25.annotations.VimApi\npackage acme;\n"),
                JavaFileObjects.forSourceString("acme.HostSystem", HOST),
                JavaFileObjects.forSourceString("acme.VirtualMachine", machine));
    }

    private static long dataTypes(String what, List<JavaFileObject> sources) {
        Compilation compilation = Javac.compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
        var texts = Javac.generated(compilation).values();
        long data = texts.stream()
                .filter(text -> text.contains("* The API's data object"))
                .count();
        long faults = texts.stream()
                .filter(text -> text.contains("* The API's fault"))
                .count();
        long enums =
                texts.stream().filter(text -> text.contains("* The API's enum")).count();
        long classes = compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .count();
        System.out.printf(
                "%s: %d data types, %d faults, %d enums; %d generated files, %d class files%n",
                what, data, faults, enums, texts.size(), classes);
        return data + faults;
    }

    private static long median(Supplier<Compilation> compile) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            assertThat(compile.get()).succeeded();
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        return times.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }
}
