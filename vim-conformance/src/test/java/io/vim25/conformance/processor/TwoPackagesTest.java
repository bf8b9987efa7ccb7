package io.vim25.conformance.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Credentials;
import io.vim25.Vim;
import org.junit.jupiter.api.Test;

/** Two packages, each with a {@code VirtualMachine} and types of its own, in one {@link Vim}: each sees its own types. */
class TwoPackagesTest {
    private static final String FAULT = "<InvalidPowerStateFault xmlns=\"urn:vim25\" xsi:type=\"InvalidPowerState\">"
            + "<requestedState>poweredOn</requestedState><existingState>poweredOn</existingState>"
            + "</InvalidPowerStateFault>";
    private static final String CLONED = "<val xsi:type=\"TaskInfo\"><key>task-1</key><task type=\"Task\">task-1</task>"
            + "<descriptionId>VirtualMachine.clone</descriptionId><state>success</state><cancelled>false</cancelled>"
            + "<cancelable>true</cancelable><result xsi:type=\"ManagedObjectReference\" type=\"VirtualMachine\">vm-2"
            + "</result><reason xsi:type=\"TaskReasonUser\"><userName>user</userName></reason>"
            + "<queueTime>2026-01-01T00:00:00Z</queueTime><eventChainId>1</eventChainId></val>";
    private static final String FAILED = CLONED.replace("success", "error")
            .replaceAll(
                    "<result.*</result>",
                    "<error><fault xsi:type=\"InvalidPowerState\"><existingState>poweredOn</existingState></fault>"
                            + "<localizedMessage>It is on.</localizedMessage></error>");

    @Test
    void eachPackageSeesItsOwnTypes() throws Exception {
        Compiled compiled = Compiled.of(Case.named("run", "two-packages"));
        try (SoapServer server = server();
                Vim vim = Vim.connect(server.url(), Credentials.password("user", "secret"))) {
            for (String name : new String[] {"first", "second", "first"}) {
                assertThat(compiled.run(name + ".Program", vim))
                        .containsExactly(
                                "property: " + name + ".VirtualMachineRuntimeInfo POWERED_ON",
                                "any: " + name + ".VirtualMachineRuntimeInfo",
                                "host: " + name + ".HostSystemStub HostSystem:host-1",
                                "task: " + name + ".VirtualMachineStub VirtualMachine:vm-2",
                                "fault: " + name + ".InvalidPowerState POWERED_ON",
                                "task's error: " + name + ".InvalidPowerState POWERED_ON");
            }
        }
    }

    private static SoapServer server() throws Exception {
        SoapServer server = new SoapServer();
        String runtime = "<host type=\"HostSystem\">host-1</host><connectionState>connected</connectionState>"
                + "<powerState>poweredOn</powerState><toolsInstallerMounted>false</toolsInstallerMounted>"
                + "<numMksConnections>0</numMksConnections>";
        server.property(
                "VirtualMachine",
                "vm-1",
                "runtime",
                "<val xsi:type=\"VirtualMachineRuntimeInfo\">" + runtime + "</val>");
        server.property(
                "VirtualMachine",
                "vm-1",
                "runtime.host",
                "<val xsi:type=\"ManagedObjectReference\" type=\"HostSystem\">host-1</val>");
        server.result("urn:vim25", "CloneVM_Task", "<returnval type=\"Task\">task-1</returnval>");
        server.result("urn:vim25", "PowerOffVM_Task", "<returnval type=\"Task\">task-2</returnval>");
        server.property("Task", "task-1", "info", CLONED);
        server.property("Task", "task-2", "info", FAILED);
        server.fault("PowerOnVM_Task", FAULT);
        return server;
    }
}
