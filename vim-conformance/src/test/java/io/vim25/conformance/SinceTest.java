package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Method;
import io.vim25.conformance.RandomValues.Amount;
import io.vim25.internal.version.ServerVersions;
import io.vim25.internal.version.SpokenVersion;
import io.vim25.internal.version.SpokenVersions;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.spi.WireObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All that the WSDL knows of versions is in the generated classes. */
final class SinceTest {
    /** The first version: what came with it is everywhere. */
    private static final String FIRST = "2.0";

    private final WholeApi api = WholeApi.get();
    private final ApiTypes types = new ApiTypes(api.model());
    private int newer;

    @Test
    void theRuntimeSpeaksTheVersionOfTheWsdl() {
        assertThat(SpokenVersions.upTo("99.0", "vc", ServerVersions.NONE).api().text())
                .isEqualTo(api.model().version());
    }

    @Test
    void typesAndTheirFieldsSayWhenTheyCame() {
        for (WsdlType type : api.model().types()) {
            String name = type.name().local();
            WireObject object = api.scope().newInstance(name);
            assertThat(object.since()).as(name).isEqualTo(check(type.since()));
            assertThat(SinceRecorder.of(object::writeFields)).as(name).isEqualTo(versions(types.fields(name)));
        }
        assertThat(newer).isGreaterThan(1_000);
    }

    @Test
    void enumConstantsSayWhenTheyCame() {
        int later = 0;
        for (WsdlEnum constants : api.model().enums()) {
            String name = constants.name().local();
            for (WsdlEnum.Value value : constants.values()) {
                later += value.since() == null ? 0 : 1;
                assertThat(api.scope().enumConstant(name, value.text()).since())
                        .as(name)
                        .isEqualTo(check(value.since() == null ? constants.since() : value.since()));
            }
        }
        assertThat(later).isGreaterThan(100);
    }

    @Test
    void operationsAndTheirParametersSayWhenTheyCame() throws IOException {
        try (LocalVim local = new LocalVim(api)) {
            Operations operations = new Operations(api, local.vim(), new RandomValues(api, 1));
            for (WsdlOperation operation : api.model().operations()) {
                Method<?, ?> call = operations.call(operation, Amount.REQUIRED);
                assertThat(call.since()).as(operation.name()).isEqualTo(operation.since());
                assertThat(SinceRecorder.of(call::writeArguments))
                        .as(operation.name())
                        .isEqualTo(versions(operation.parameters()));
            }
        }
        assertThat(newer).isGreaterThan(50);
    }

    @Test
    void everyVersionOfTheWsdlCanBeCompared() {
        SpokenVersion first = new SpokenVersions("1.0", "vc", ServerVersions.NONE).api();
        assertThat(api.model().types())
                .allSatisfy(type -> assertThat(type.since() == null || !first.has(type.since()))
                        .isTrue());
        assertThat(api.model().operations())
                .allSatisfy(
                        operation -> assertThat(first.has(operation.since())).isFalse());
    }

    private Map<String, String> versions(List<WsdlField> fields) {
        Map<String, String> versions = new TreeMap<>();
        for (WsdlField field : fields) {
            newer += field.since() == null ? 0 : 1;
            versions.put(field.name(), field.since() == null ? "" : field.since());
        }
        return versions;
    }

    private static String check(@Nullable String since) {
        return since == null || since.equals(FIRST) ? "" : since;
    }
}
