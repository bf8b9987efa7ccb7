package io.vim25.internal.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.internal.update.PropertyName.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PropertyNameTest {
    private static PropertyName name(String path) {
        return PropertyName.of(path);
    }

    @Test
    void isTakenApartIntoSteps() {
        assertThat(name("runtime.powerState").steps())
                .containsExactly(new Step("runtime", null), new Step("powerState", null));
        assertThat(name("config.hardware.device[4000].backing").steps())
                .containsExactly(
                        new Step("config", null),
                        new Step("hardware", null),
                        new Step("device", "4000"),
                        new Step("backing", null));
    }

    @Test
    void keysMayHaveDotsAndBracketsInThem() {
        assertThat(name("config.extraConfig[\"guestinfo.a[1].b\"].value").steps())
                .containsExactly(
                        new Step("config", null), new Step("extraConfig", "guestinfo.a[1].b"), new Step("value", null));
        assertThat(name("recentTask[\"task-42\"]").steps()).containsExactly(new Step("recentTask", "task-42"));
    }

    @Test
    void leadsToWhatIsBelowIt() {
        assertThat(name("config").to(name("config"))).isEmpty();
        assertThat(name("config").to(name("config.hardware.numCPU")))
                .containsExactly(new Step("hardware", null), new Step("numCPU", null));
        assertThat(name("config.hardware.device").to(name("config.hardware.device[4000].backing")))
                .containsExactly(new Step("", "4000"), new Step("backing", null));
    }

    @Test
    void leadsToNothingElse() {
        for (String other : List.of("configStatus", "runtime", "guest.config")) {
            assertThat(name("config").to(name(other))).as(other).isNull();
        }
        assertThat(name("config.hardware").to(name("config"))).isNull();
        assertThat(name("config.hardware.device[1]").to(name("config.hardware.device[2].key")))
                .isNull();
    }
}
