package io.vim25.conformance.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compiler knows which object has which property, and what is below it. */
class PropertyPathsTest {
    @Test
    void anObjectHasThePropertiesOfItsTypeAndOfItsBases() {
        assertThat(read("HostSystem", "HostSystem_.vm(), ManagedEntity_.name()"))
                .succeeded();
    }

    @Test
    void anObjectHasNoPropertiesOfOtherTypesNorOfSubtypes() {
        assertThat(read("HostSystem", "ManagedEntity_.name(), VirtualMachine_.runtime()"))
                .failed();
        assertThat(read("ManagedEntity", "HostSystem_.vm()")).failed();
        assertThat(read("HostSystem", "VirtualMachine_.runtime().powerState()")).failed();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VirtualMachineRuntimeInfo      | runtime()
            VirtualMachinePowerState       | runtime().powerState()
            ManagedObjectReference<HostSystem> | runtime().host()
            java.time.Instant              | runtime().bootTime()
            Integer                        | config().hardware().numCPU()
            List<VirtualDevice>            | config().hardware().device()
            VirtualDevice                  | config().hardware().device(4000)
            Boolean                        | config().hardware().device(4000).connectable().connected()
            Object                         | config().extraConfig("guestinfo.x").value()
            """)
    void aPathHasTheTypeOfItsEnd(String type, String path) {
        assertThat(program("%s value = row.get(VirtualMachine_.%s);".formatted(type, path)))
                .succeeded();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            runtime().powerstate()             | cannot find symbol
            runtime().powerState().name()      | cannot find symbol
            config().hardware().device("4000") | incompatible types
            config().extraConfig(4000)         | incompatible types
            config().hardware().device().key() | cannot find symbol
            """)
    void aPathThatDoesNotExistDoesNotCompile(String path, String error) {
        Compilation compilation = program("Object value = row.get(VirtualMachine_.%s);".formatted(path));
        assertThat(compilation).hadErrorContaining(error);
        assertThat(compilation).hadErrorCount(1);
    }

    @Test
    void aPackageTakesThePathsOfOneThatItUses() {
        Compilation compilation = Javac.compile(List.of(
                JavaFileObjects.forSourceString(
                        "acme.package-info",
                        "@io.vim25.annotations.VimApi(uses = \"io.vim25.generated\")\npackage acme;\n"),
                JavaFileObjects.forSourceString("acme.VirtualMachine", """
                        package acme;

                        @io.vim25.annotations.ManagedObject
                        public interface VirtualMachine extends io.vim25.ManagedObjectBase {
                            @io.vim25.annotations.Property
                            io.vim25.generated.VirtualMachineConfigInfo config();

                            static io.vim25.generated.VirtualHardware_<VirtualMachine> path() {
                                return VirtualMachine_.config().hardware();
                            }
                        }
                        """)));
        assertThat(compilation).succeeded();
        assertThat(Javac.generated(compilation).keySet())
                .containsExactly("acme/VimApi_.java", "acme/VirtualMachineStub.java", "acme/VirtualMachine_.java");
    }

    private static Compilation read(String type, String paths) {
        return compile("""
                static Row<%1$s> read(Vim vim, %1$s object) {
                    return vim.get(object, %2$s);
                }
                """.formatted(type, paths));
    }

    private static Compilation program(String statement) {
        return compile("static void read(Row<VirtualMachine> row) {\n" + statement + "\n}\n");
    }

    private static Compilation compile(String method) {
        return Javac.compile(List.of(JavaFileObjects.forSourceString("acme.Program", """
                package acme;

                import io.vim25.*;
                import io.vim25.generated.*;
                import java.util.List;

                class Program {
                    %s
                }
                """.formatted(method))));
    }
}
