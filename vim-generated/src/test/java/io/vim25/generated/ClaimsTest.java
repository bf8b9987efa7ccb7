package io.vim25.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Method;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.wsdl.WsdlException;
import io.vim25.processor.wsdl.WsdlSources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What the interfaces declare, beside the facts that are known of the API from elsewhere. */
final class ClaimsTest {
    /** The managed object that {@link io.vim25.Task} stands for; vim-runtime claims its operations. */
    private static final String TASK = "Task";

    private static final Path SOURCES = Path.of("src/main/java/io/vim25/generated");

    @Test
    void interfacesDeclareExactlyTheFacts() throws IOException {
        List<String> expected = facts().stream()
                .filter(line -> !owner(line).equals(TASK))
                .map(line -> line.split("\t", -1).length == 7 ? withKnownName(line) : line)
                .sorted()
                .toList();
        List<String> declared = DeclaredFacts.of(SOURCES).stream().sorted().toList();
        assertThat(expected).hasSizeGreaterThan(1300).doesNotHaveDuplicates();
        SoftAssertions all = new SoftAssertions();
        all.assertThat(without(expected, declared))
                .as("facts that nobody declares")
                .isEmpty();
        all.assertThat(without(declared, expected))
                .as("declarations that are no fact")
                .isEmpty();
        all.assertAll();
        assertThat(declared).doesNotHaveDuplicates();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    /** Operations that no model names are named as on the wire. */
    private static String withKnownName(String line) {
        String[] columns = line.split("\t", -1);
        if (columns[1].equals("-")) {
            String wireName = columns[0].substring(columns[0].indexOf('.') + 1).replaceFirst("_Task$", "");
            columns[1] = Character.toLowerCase(wireName.charAt(0)) + wireName.substring(1);
        }
        return String.join("\t", columns);
    }

    @Test
    void everyOperationOfTheWsdlIsClaimedOnce() throws IOException, WsdlException {
        Map<String, Long> claims = facts().stream()
                .filter(line -> line.split("\t", -1).length == 7)
                .map(line -> line.substring(line.indexOf('.') + 1, line.indexOf('\t')))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        Map<String, Long> operations = WsdlSources.carried().operations().stream()
                .map(WsdlOperation::name)
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        assertThat(claims)
                .isEqualTo(operations)
                .hasSize(968)
                .allSatisfy((name, times) -> assertThat(times).isOne());
    }

    @Test
    void operationsOfTasksAreMethodsOfTask() throws IOException {
        List<String> expected = facts().stream()
                .filter(line -> owner(line).equals(TASK) && line.split("\t", -1).length == 7)
                .map(line -> line.split("\t", -1)[1])
                .toList();
        assertThat(expected).hasSize(4);
        assertThat(Arrays.stream(io.vim25.Task.class.getMethods()).map(java.lang.reflect.Method::getName))
                .containsAll(expected);
    }

    @Test
    void aClassOfEachOperationBelongsToItsOwner() throws IOException, ClassNotFoundException {
        List<String> wrong = new ArrayList<>();
        for (String line : facts()) {
            String[] columns = line.split("\t", -1);
            if (columns.length == 7 && !owner(line).equals(TASK)) {
                String wireName = columns[0].substring(columns[0].indexOf('.') + 1);
                Class<?> method = Class.forName(
                        "io.vim25.generated." + Character.toUpperCase(wireName.charAt(0)) + wireName.substring(1));
                Type owner = ((ParameterizedType) method.getGenericSuperclass()).getActualTypeArguments()[0];
                if (method.getSuperclass() != Method.class
                        || !owner.getTypeName().endsWith("." + owner(line))) {
                    wrong.add(line);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String owner(String line) {
        return line.split("[.\t]", -1)[0];
    }

    private static List<String> facts() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(ClaimsTest.class.getResourceAsStream("facts.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
