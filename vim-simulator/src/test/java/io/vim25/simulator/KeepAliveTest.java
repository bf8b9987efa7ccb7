package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Vim;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions of programs that make no calls for a while. */
@Timeout(60)
final class KeepAliveTest {
    private static final Duration SESSION_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private static void pauseLongerThanASessionLasts() throws InterruptedException {
        Thread.sleep(SESSION_TIMEOUT.multipliedBy(2).toMillis());
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 2"})
    void aSessionThatIsKeptAliveOutlivesAPause(boolean keptAlive, int logins) throws Exception {
        try (Simulator vcenter =
                Simulator.builder().sessionTimeout(SESSION_TIMEOUT).start()) {
            var builder = Vim.builder(vcenter.url()).credentials(vcenter.credentials());
            try (Vim vim = (keptAlive ? builder.keepAlive(INTERVAL) : builder).connect()) {
                pauseLongerThanASessionLasts();
                assertThat(new Client(vim).rootFolder().name()).isEqualTo("Datacenters");
                assertThat(vcenter.ran("Login")).isEqualTo(logins);
            }
        }
    }

    @Test
    void itSurvivesARestartOfTheServer() throws Exception {
        Simulator killed = Simulator.builder().sessionTimeout(SESSION_TIMEOUT).start();
        try (Vim vim = Vim.builder(killed.url())
                .credentials(killed.credentials())
                .keepAlive(INTERVAL)
                .connect()) {
            killed.close();
            Thread.sleep(INTERVAL.multipliedBy(5).toMillis());
            try (Simulator vcenter = Simulator.builder()
                    .port(URI.create(killed.url()).getPort())
                    .sessionTimeout(SESSION_TIMEOUT)
                    .start()) {
                pauseLongerThanASessionLasts();
                assertThat(vcenter.ran("Login")).as("it doesn't log in itself").isZero();
                assertThat(new Client(vim).rootFolder().name()).isEqualTo("Datacenters");
                pauseLongerThanASessionLasts();
                assertThat(new Client(vim).rootFolder().name()).isEqualTo("Datacenters");
                assertThat(vcenter.ran("Login"))
                        .as("the new session is kept alive")
                        .isOne();
            }
        }
    }
}
