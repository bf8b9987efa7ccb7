package io.vim25.conformance.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The compiler knows which object has which property. */
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
    }

    private static Compilation read(String type, String paths) {
        return Javac.compile(List.of(JavaFileObjects.forSourceString("acme.Program", """
                package acme;

                import io.vim25.Row;
                import io.vim25.Vim;
                import io.vim25.generated.*;

                class Program {
                    static Row<%1$s> read(Vim vim, %1$s object) {
                        return vim.get(object, %2$s);
                    }
                }
                """.formatted(type, paths))));
    }
}
