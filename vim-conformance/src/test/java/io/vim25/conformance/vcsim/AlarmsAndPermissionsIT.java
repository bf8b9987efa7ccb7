package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectReference;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.Alarm;
import io.vim25.generated.AlarmInfo;
import io.vim25.generated.AlarmSpec;
import io.vim25.generated.DuplicateName;
import io.vim25.generated.EventAlarmExpression;
import io.vim25.generated.EventEx;
import io.vim25.generated.Folder;
import io.vim25.generated.Folder_;
import io.vim25.generated.ManagedEntityStatus;
import io.vim25.generated.OrAlarmExpression;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.alarm.Alarms;
import io.vim25.inventory.alarm.TriggeredAlarm;
import io.vim25.inventory.permission.Grant;
import io.vim25.inventory.permission.Permissions;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Alarms and permissions by their names, and in how many calls. */
final class AlarmsAndPermissionsIT {
    private static final String FAILED = "com.example.backup.failed";
    private static final CallCounter CALLS = new CallCounter();

    private static Vcsim vcsim;
    private static Vim vim;
    private static VirtualMachine machine;
    private static Folder root;

    @BeforeAll
    static void start() throws Exception {
        vcsim = Vcsim.start("-vms", "2");
        vim = vcsim.builder().listener(CALLS).connect();
        root = vim.get(Folder_.TYPE, vim.rootFolder());
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            machine = rows.<VirtualMachine>map(Row::object).findFirst().orElseThrow();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (vim != null) {
            vim.close();
        }
        if (vcsim != null) {
            vcsim.close();
        }
    }

    private static AlarmSpec spec(String name, String description) {
        return new AlarmSpec()
                .setName(name)
                .setDescription(description)
                .setEnabled(true)
                .setExpression(new OrAlarmExpression()
                        .addExpression(new EventAlarmExpression()
                                .setEventType("EventEx")
                                .setEventTypeId(FAILED)
                                .setObjectType("VirtualMachine")
                                .setStatus(ManagedEntityStatus.RED)));
    }

    @Test
    void aTriggeredAlarmIsSeenFromAboveAndAcknowledged() {
        Alarms alarms = Alarms.of(vim);
        Alarm alarm = alarms.define(root, spec("backup failed", "one of ours"));
        vim.get(ServiceInstance.of(vim).content().getEventManager())
                .postEvent(new EventEx()
                        .setEventTypeId(FAILED)
                        .setObjectType("VirtualMachine")
                        .setObjectId(machine.reference().value())
                        .setCreatedTime(Instant.now())
                        .setUserName(""));
        TriggeredAlarm triggered = alarms.triggered(root).get(0);
        assertThat(triggered.alarm()).isEqualTo(alarm);
        assertThat(triggered.name()).isEqualTo("backup failed");
        assertThat(triggered.entity()).isEqualTo(machine);
        assertThat(triggered.entityName()).isEqualTo(machine.name());
        assertThat(triggered.status()).isEqualTo(ManagedEntityStatus.RED);
        assertThat(triggered.acknowledgedBy()).isNull();
        alarms.acknowledge(triggered);
        assertThat(alarms.triggered(machine))
                .singleElement()
                .satisfies(now -> assertThat(now.acknowledgedBy()).isEqualTo(Vcsim.USER));
    }

    @Test
    void aDefinitionIsMadeOnceAndThenChanged() {
        Alarms alarms = Alarms.of(vim);
        Alarm alarm = alarms.define(root, spec("defined", "first"));
        assertThat(alarms.define(root, spec("defined", "second"))).isEqualTo(alarm);
        assertThat(alarms.definitions())
                .filteredOn(info -> info.getName().equals("defined"))
                .singleElement()
                .extracting(AlarmInfo::getDescription)
                .isEqualTo("second");
        assertThatThrownBy(() -> alarms.define(machine, spec("defined", "elsewhere")))
                .isInstanceOf(DuplicateName.class);
    }

    @Test
    void definitionsAreTwoCallsHoweverMany() {
        Alarms alarms = Alarms.of(vim);
        long before = CALLS.made("RetrieveProperties") + CALLS.made("RetrievePropertiesEx") + CALLS.made("GetAlarm");
        assertThat(alarms.definitions()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(CALLS.made("RetrieveProperties") + CALLS.made("RetrievePropertiesEx") + CALLS.made("GetAlarm"))
                .isEqualTo(before + 2);
    }

    @Test
    void grantsHaveTheNamesOfTheirRoles() {
        Permissions permissions = Permissions.of(vim);
        assertThat(permissions.roles()).containsKeys("Admin", "ReadOnly");
        Grant reader = new Grant(null, "EXAMPLE\\auditors", true, "ReadOnly", false);
        permissions.grant(machine, List.of(reader));
        assertThat(permissions.on(machine)).singleElement().satisfies(grant -> {
            assertThat(grant.principal()).isEqualTo("EXAMPLE\\auditors");
            assertThat(grant.role()).isEqualTo("ReadOnly");
            assertThat(grant.isGroup()).isTrue();
        });
        assertThat(permissions.inEffect(machine))
                .extracting(Grant::role)
                .as("those of the root folder too")
                .contains("Admin");
        assertThatThrownBy(() ->
                        permissions.grant(machine, List.of(new Grant(null, "EXAMPLE\\me", false, "Reader", true))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("ReadOnly");
        permissions.revoke(machine, List.of(reader));
        assertThat(permissions.on(machine)).isEmpty();
    }

    @Test
    void whatDoesNotPropagateHoldsWhereItIsSet() {
        Permissions permissions = Permissions.of(vim);
        Folder folder = vim.get(Folder_.TYPE, ManagedObjectReference.to(machine.parent()));
        permissions.grant(folder, List.of(new Grant(null, "EXAMPLE\\here", false, "ReadOnly", false)));
        assertThat(permissions.on(folder)).extracting(Grant::principal).contains("EXAMPLE\\here");
        assertThat(permissions.inEffect(machine)).extracting(Grant::principal).doesNotContain("EXAMPLE\\here");
    }
}
