package io.vim25.samples.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.simulator.Simulator;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The program, on a simulated vCenter. */
final class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private int runOn(Simulator vcenter, String password, String... args) {
        String[] all = new String[args.length + 6];
        String[] login = {"--url", vcenter.url(), "--username", vcenter.userName(), "--password", password};
        System.arraycopy(login, 0, all, 0, login.length);
        System.arraycopy(args, 0, all, login.length, args.length);
        return run(all);
    }

    @Test
    void startsAServerOfItsOwnAndListsItsMachines() {
        assertThat(run()).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("PATH ", "STATE", "CPUS", "MEMORY MB", "HOST")
                .containsPattern("/dc-1/vm/production/web-01 +poweredOn +1 +1024 +esx-1.example.com")
                .contains("10 virtual machines");
    }

    @Test
    void powersAMachineOffAndOnExactlyOnce() {
        try (Simulator vcenter = Simulator.start()) {
            int exit = runOn(vcenter, vcenter.password(), "--power-cycle", "/dc-1/vm/production/web-01");
            assertThat(exit).as(err.toString()).isZero();
            assertThat(vcenter.ran("PowerOffVM_Task")).isOne();
            assertThat(vcenter.ran("PowerOnVM_Task")).isOne();
            assertThat(vcenter.ran("Logout")).isOne();
        }
        assertThat(out.toString()).contains("web-01 is poweredOn");
    }

    @Test
    void aMachineThatIsOffIsPoweredOnAllTheSame() {
        assertThat(run("--power-cycle", "web-03")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("web-03 is already poweredOff", "web-03 is poweredOn");
    }

    @Test
    void aMachineThatIsNotThere() {
        assertThat(run("--power-cycle", "web-99")).isOne();
        assertThat(err.toString()).contains("There is no virtual machine web-99");
    }

    @Test
    void aWrongPasswordIsSaidWithoutThePassword() {
        try (Simulator vcenter = Simulator.start()) {
            assertThat(runOn(vcenter, "not-the-secret")).isOne();
        }
        assertThat(err.toString()).contains("InvalidLogin").doesNotContain("not-the-secret");
    }

    @Test
    void aServerWithoutCredentials() {
        assertThat(run("--url", "https://127.0.0.1:1/sdk", "--username", "somebody"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("VIM_USERNAME and VIM_PASSWORD");
    }
}
