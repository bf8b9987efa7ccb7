package io.vim25.simulator.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.InvalidRequest;
import io.vim25.ManagedObjectReference;
import io.vim25.NotSupported;
import io.vim25.generated.MethodNotFound;
import io.vim25.generated.VimApi_;
import io.vim25.internal.codec.SoapRequest;
import io.vim25.internal.codec.SoapServerCodec;
import io.vim25.simulator.internal.model.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SkeletonTest {
    private final SoapServerCodec codec = new SoapServerCodec(VimApi_.SCOPE);

    /** A session manager that does nothing. */
    private static final class Idle extends SessionManagerSkeleton {
        @Override
        ManagedObjectReference<?> self() {
            return ManagedObjectReference.of("SessionManager", "idle");
        }
    }

    @Test
    void whatIsNotOverriddenIsNotSupported() {
        assertThatThrownBy(() -> run("Logout", "")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.fault()).isInstanceOf(NotSupported.class);
            assertThat(refusal).hasMessageContaining("SessionManager.Logout");
        });
    }

    @Test
    void whatIsUnknownIsNotFound() {
        assertThatThrownBy(() -> run("Dance", ""))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fault())
                                .isInstanceOfSatisfying(
                                        MethodNotFound.class,
                                        fault -> assertThat(fault.getMethod()).isEqualTo("Dance")));
    }

    @Test
    void anArgumentMustBeKnownAndThere() {
        assertInvalid("Logout", "<now>1</now>", "has no argument 'now'");
        assertInvalid("Login", "<userName>eve</userName>", "needs the argument 'password'");
    }

    private void assertInvalid(String operation, String arguments, String message) {
        assertThatThrownBy(() -> run(operation, arguments)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.fault()).isInstanceOf(InvalidRequest.class);
            assertThat(refusal).hasMessageContaining(operation).hasMessageContaining(message);
        });
    }

    private void run(String operation, String arguments) {
        String envelope = "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body><" + operation
                + "><_this type='SessionManager'>idle</_this>" + arguments + "</" + operation
                + "></e:Body></e:Envelope>";
        SoapRequest request = codec.decode(new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)));
        codec.encode(operation, out -> new Idle().run(operation, request.arguments(), out));
    }
}
