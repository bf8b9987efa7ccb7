package io.vim25.conformance.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Same inputs, same bytes, in whatever order javac shows them; and a small change changes few files. */
class DeterminismTest {
    private static final String END = "    /** Asks its guest to shut down. */";

    static Stream<Case> cases() {
        return Case.all("good");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfTheInputsDoesNotMatter(Case good) {
        List<JavaFileObject> shuffled = new ArrayList<>(good.input());
        Collections.reverse(shuffled);
        SortedMap<String, String> reversed = generate(shuffled);
        Collections.shuffle(shuffled, new Random(25));
        assertThat(reversed).isNotEmpty().isEqualTo(generate(good.input())).isEqualTo(generate(shuffled));
    }

    @Test
    void oneMoreOperationIsOneMoreFileAndOneLineOfTheStub() {
        assertThat(changedBy("@Operation(\"ResetVM_Task\")\n    Task<Void> reset();"))
                .containsExactly("acme/power/ResetVM_Task.java", "acme/power/VirtualMachineStub.java");
    }

    @Test
    void moreTypesAreInTheScopeToo() {
        assertThat(changedBy("@Operation\n    VirtualMachineTicket acquireTicket(String ticketType);"))
                .containsExactly(
                        "acme/power/AcquireTicket.java",
                        "acme/power/VimApi_.java",
                        "acme/power/VirtualMachineCertThumbprint.java",
                        "acme/power/VirtualMachineStub.java",
                        "acme/power/VirtualMachineTicket.java");
    }

    @Test
    void oneMorePropertyIsInStubAndCompanion() {
        assertThat(changedBy("@Property(\"runtime.paused\")\n    @Nullable\n    Boolean paused();"))
                .containsExactly("acme/power/VirtualMachineStub.java", "acme/power/VirtualMachine_.java");
    }

    /** The generated files that are new or not as before when a method is added to the virtual machine. */
    private static SortedSet<String> changedBy(String method) {
        List<JavaFileObject> before = Case.named("good", "minimal").input();
        List<JavaFileObject> after = before.stream()
                .map(source -> Javac.text(source).contains(END)
                        ? JavaFileObjects.forSourceString(
                                "acme.power.VirtualMachine",
                                Javac.text(source).replace(END, "    " + method + "\n\n" + END))
                        : source)
                .toList();
        SortedMap<String, String> old = generate(before);
        SortedSet<String> changed = new TreeSet<>();
        generate(after).forEach((path, text) -> {
            if (!text.equals(old.get(path))) {
                changed.add(path);
            }
        });
        return changed;
    }

    private static SortedMap<String, String> generate(List<JavaFileObject> sources) {
        return Javac.generated(Javac.compile(sources, "-proc:only"));
    }
}
