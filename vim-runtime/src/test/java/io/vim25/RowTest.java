package io.vim25;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.internal.core.DynamicProperty;
import io.vim25.internal.core.MissingProperty;
import io.vim25.internal.core.ObjectContent;
import io.vim25.spi.ValueType;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Values of paths that lead below data objects, and faults in their place. */
final class RowTest {
    private static final ManagedObjectType<ManagedObjectBase> MACHINE =
            ManagedObjectType.of("VirtualMachine", ManagedObjectBase.class, VimApi_.SCOPE);
    private static final String LABEL = "config.hardware.device[4000].deviceInfo.label";

    private final ScriptedServer server;
    private final Vim vim;

    RowTest() throws IOException {
        server = new ScriptedServer();
        vim = server.builder().connect();
    }

    @AfterEach
    void stop() {
        vim.close();
        server.close();
    }

    private static PropertyPath<ManagedObjectBase, String> text(String path) {
        return PropertyPath.of(MACHINE, path, ValueType.of(String.class));
    }

    private Row<ManagedObjectBase> row(ObjectContent content) {
        return new Row<>(vim, new PlainManagedObject(MACHINE.reference("vm-1")), content);
    }

    private Row<ManagedObjectBase> withoutPermission(String path) {
        LocalizedMethodFault fault = new LocalizedMethodFault().setFault(new NoPermission());
        return row(new ObjectContent()
                .addMissingSet(new MissingProperty().setPath(path).setFault(fault)));
    }

    @Test
    void aValueIsThatOfItsWholePath() {
        Row<ManagedObjectBase> row = row(new ObjectContent()
                .addPropSet(new DynamicProperty().setName(LABEL).setVal("Adapter")));
        assertThat(row.get(text(LABEL))).isEqualTo("Adapter");
        assertThat(row.getOrNull(text("config.hardware.device[4001].deviceInfo.label")))
                .isNull();
    }

    @Test
    void whatIsBelowSomethingUnsetIsUnset() {
        Row<ManagedObjectBase> row = row(new ObjectContent());
        assertThat(row.getOrNull(text(LABEL))).isNull();
        assertThatThrownBy(() -> row.get(text(LABEL)))
                .isInstanceOf(UnsetPropertyException.class)
                .hasMessageContaining(LABEL);
        assertThat(row.get(PropertyPath.of(MACHINE, "config.files", ValueType.ofList(ValueType.of(String.class)))))
                .isEqualTo(List.of());
    }

    @Test
    void aPropertyWithoutAValueIsUnset() {
        Row<ManagedObjectBase> row = row(new ObjectContent().addPropSet(new DynamicProperty().setName(LABEL)));
        assertThat(row.getOrNull(text(LABEL))).isNull();
    }

    @Test
    void theFaultOfAPropertyIsThatOfAllBelowIt() {
        for (String path : List.of("config", "config.hardware", "config.hardware.device", LABEL)) {
            Row<ManagedObjectBase> row = withoutPermission(path);
            assertThatThrownBy(() -> row.get(text(LABEL))).as(path).isInstanceOf(NoPermission.class);
            assertThatThrownBy(() -> row.getOrNull(text(LABEL))).as(path).isInstanceOf(NoPermission.class);
        }
    }

    @Test
    void theFaultOfAnotherPropertyIsNotItsOwn() {
        for (String path : List.of("conf", "config.hard", "config.hardware.device[400]", LABEL + ".x", "name")) {
            assertThat(withoutPermission(path).getOrNull(text(LABEL))).as(path).isNull();
        }
    }
}
