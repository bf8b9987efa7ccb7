package io.vim25.conformance.processor;

import static io.vim25.conformance.processor.SoapServer.change;
import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Credentials;
import io.vim25.Vim;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two packages, each with a {@code VirtualMachine} and types of its own, in one {@link Vim}: each sees its own types. */
class TwoPackagesTest {
    private static final String FAULT = "<InvalidPowerStateFault xmlns=\"urn:vim25\" xsi:type=\"InvalidPowerState\">"
            + "<requestedState>poweredOn</requestedState><existingState>poweredOn</existingState>"
            + "</InvalidPowerStateFault>";
    private static final String CLONED = change("state", "<val xsi:type=\"TaskInfoState\">success</val>")
            + change("result", "<val xsi:type=\"ManagedObjectReference\" type=\"VirtualMachine\">vm-2</val>");
    private static final String FAILED = change("state", "<val xsi:type=\"TaskInfoState\">error</val>")
            + change(
                    "error",
                    "<val xsi:type=\"LocalizedMethodFault\"><fault xsi:type=\"InvalidPowerState\">"
                            + "<existingState>poweredOn</existingState></fault>"
                            + "<localizedMessage>It is on.</localizedMessage></val>");

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
        server.tasks(Map.of("task-1", CLONED, "task-2", FAILED));
        server.fault("PowerOnVM_Task", FAULT);
        return server;
    }
}
