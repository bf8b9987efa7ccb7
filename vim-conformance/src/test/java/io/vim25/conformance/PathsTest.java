package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.PropertyPath;
import io.vim25.Vim;
import io.vim25.conformance.RandomValues.Amount;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlType;
import io.vim25.spi.TypedPath;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All property paths of vim-generated, and the fields that the WSDL says are there. */
final class PathsTest {
    /** So deep all paths are walked; further down, each class of paths once. */
    private static final int DEPTH = 3;

    private final WholeApi api = WholeApi.get();
    private final ApiTypes types = new ApiTypes(api.model());
    private final PathClasses classes = new PathClasses(api);
    private final PathTypes expected = new PathTypes(api);
    private final RandomValues random = new RandomValues(api, 1);
    private final Set<Class<?>> walked = new HashSet<>();
    private long paths;

    @Test
    void areOneForEachFieldOfADataObjectAndForEachListWithKeys() {
        for (Class<?> ofData : classes.ofData()) {
            List<String> fields = new ArrayList<>();
            for (WsdlField field : types.fields(PathClasses.dataType(ofData))) {
                String name = methodName(field);
                fields.add(expected.ofField(field) + " " + name + "()");
                expected.key(field)
                        .ifPresent(key -> fields.add(expected.ofElement(field) + " " + name + "(" + key + ")"));
            }
            assertThat(PathClasses.methods(ofData))
                    .as(ofData.getSimpleName())
                    .extracting(method -> method.getGenericReturnType().getTypeName() + " " + method.getName()
                            + Arrays.stream(method.getParameterTypes())
                                    .map(Class::getName)
                                    .collect(Collectors.joining(", ", "(", ")")))
                    .containsExactlyInAnyOrderElementsOf(fields);
        }
    }

    @Test
    void sayWhereTheyLeadAndWhatIsThere() throws Exception {
        try (LocalVim local = new LocalVim(api)) {
            for (Class<?> companion : classes.companions()) {
                for (Method begin : PathClasses.methods(companion)) {
                    walk(path(begin, null), 1, local.vim());
                }
            }
        }
        System.out.printf("%,d property paths, %,d classes of paths%n", paths, walked.size());
        assertThat(walked).containsExactlyInAnyOrderElementsOf(classes.ofData()).hasSizeGreaterThan(400);
        assertThat(paths).isGreaterThan(4_000);
    }

    private void walk(PropertyPath<?, ?> path, int depth, Vim vim) throws ReflectiveOperationException {
        paths++;
        boolean leaf = path.getClass() == TypedPath.class;
        if (leaf || (!walked.add(path.getClass()) && depth > DEPTH)) {
            return;
        }
        for (WsdlField field : types.fields(PathClasses.dataType(path.getClass()))) {
            for (Method method : PathClasses.methods(path.getClass())) {
                if (method.getName().equals(methodName(field))) {
                    PropertyPath<?, ?> below = path(method, path);
                    assertThat(below.ownerType()).isSameAs(path.ownerType());
                    assertThat(below.wirePath()).isEqualTo(path.wirePath() + "." + field.name() + key(method));
                    boolean list = field.list() && method.getParameterCount() == 0;
                    WsdlField required =
                            new WsdlField(field.name(), field.type(), false, list, null, field.refers(), false);
                    Object value = random.value(required, Amount.REQUIRED);
                    assertThat(below.valueType().convert(value, vim, below.wirePath()))
                            .as("%s", below)
                            .isEqualTo(value);
                    assertThat(below.valueType().isList()).as("%s", below).isEqualTo(list);
                    walk(below, depth + 1, vim);
                }
            }
        }
    }

    private static PropertyPath<?, ?> path(Method method, Object on) throws ReflectiveOperationException {
        return (PropertyPath<?, ?>)
                (method.getParameterCount() == 0
                        ? method.invoke(on)
                        : method.invoke(on, method.getParameterTypes()[0] == int.class ? (Object) 4000 : "a.key"));
    }

    private static String key(Method method) {
        return method.getParameterCount() == 0
                ? ""
                : method.getParameterTypes()[0] == int.class ? "[4000]" : "[\"a.key\"]";
    }

    private static String methodName(WsdlField field) {
        String name = field.name();
        return Character.toLowerCase(name.charAt(0))
                + name.substring(1)
                + (javax.lang.model.SourceVersion.isKeyword(name) ? "_" : "");
    }

    @Test
    void haveNoAccessorsWithTheNameOfAField() {
        Set<String> own = Stream.of(TypedPath.class, Object.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isPrivate(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(own).contains("ownerType", "wirePath", "valueType", "getClass", "clone");
        for (WsdlType type : api.model().types()) {
            assertThat(type.fields())
                    .as(type.name().local())
                    .extracting(WsdlField::name)
                    .doesNotContainAnyElementsOf(own);
        }
    }
}
