package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectReference;
import io.vim25.ProtocolException;
import io.vim25.internal.codec.sample.AllKinds;
import io.vim25.internal.codec.sample.GetKinds;
import io.vim25.internal.codec.sample.InvalidPowerState;
import io.vim25.internal.codec.sample.PowerState;
import io.vim25.internal.codec.sample.Reset;
import io.vim25.internal.codec.sample.SampleScope;
import io.vim25.internal.version.SpokenVersion;
import io.vim25.spi.ValueType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SoapServerCodecTest {
    private static final ManagedObjectReference<?> VM = ManagedObjectReference.of("VirtualMachine", "vm-1");

    private final SoapServerCodec server = new SoapServerCodec(SampleScope.INSTANCE);

    @Test
    void decodesWhatTheClientEncodes() {
        AllKinds kinds = Kinds.full();
        SoapRequest request = server.decode(stream(SoapCodec.encode(VM, new GetKinds(kinds), SpokenVersion.UNCHECKED)));
        assertThat(request.operation()).isEqualTo("GetKinds");
        assertThat(request.self()).isEqualTo(VM);
        assertThat(request.arguments().nextField()).isTrue();
        assertThat(request.arguments().name()).isEqualTo("kinds");
        assertThat(request.arguments().readObject(new AllKinds())).isEqualTo(kinds);
        assertThat(request.arguments().nextField()).isFalse();
        request.end();
        assertThat(request).hasToString("VirtualMachine:vm-1.GetKinds");
    }

    @Test
    void readsTheOperationIdOfAHeader() {
        SoapHeader header = new SoapHeader("a session", "nightly-backup");
        byte[] request = SoapCodec.encode(VM, new Reset(), SpokenVersion.UNCHECKED, header);
        assertThat(server.decode(stream(request)).operationId()).isEqualTo("nightly-backup");
        byte[] without = SoapCodec.encode(VM, new Reset(), SpokenVersion.UNCHECKED);
        assertThat(server.decode(stream(without)).operationId()).isNull();
    }

    @Test
    void encodesWhatTheClientDecodes() {
        AllKinds kinds = Kinds.full();
        byte[] reply = server.encode("GetKinds", out -> out.field("returnval", kinds, "AllKinds"));
        assertThat(SoapCodec.decode(stream(reply), new GetKinds(kinds), null, Messages.LIMITS)
                        .result())
                .isEqualTo(kinds);
    }

    @Test
    void encodesAResponseWithoutAResult() {
        assertThat(new String(server.encode("Reset", out -> {}), StandardCharsets.UTF_8))
                .endsWith("<soapenv:Body><ResetResponse xmlns=\"urn:vim25\"></ResetResponse></soapenv:Body>"
                        + "</soapenv:Envelope>");
    }

    @Test
    void encodesFaultsAsAServerDoes() {
        byte[] reply = server.encode(new InvalidPowerState().setExistingState(PowerState.POWERED_ON), "It is <on>.");
        assertThat(new String(reply, StandardCharsets.UTF_8))
                .endsWith("<soapenv:Body><soapenv:Fault><faultcode>ServerFaultCode</faultcode>"
                        + "<faultstring>It is &lt;on&gt;.</faultstring><detail>"
                        + "<InvalidPowerStateFault xmlns=\"urn:vim25\" xsi:type=\"InvalidPowerState\">"
                        + "<existingState>poweredOn</existingState></InvalidPowerStateFault></detail>"
                        + "</soapenv:Fault></soapenv:Body></soapenv:Envelope>");
        Decoded<Void> decoded = SoapCodec.decode(stream(reply), new Reset(), null, Messages.LIMITS);
        assertThat(decoded.faultString()).isEqualTo("It is <on>.");
        assertThat(decoded.fault())
                .isInstanceOfSatisfying(
                        InvalidPowerState.class,
                        fault -> assertThat(fault.getExistingState()).isEqualTo(PowerState.POWERED_ON));
    }

    @Test
    void refusesACallWithoutAnObject() {
        for (String call : new String[] {"<Reset/>", "<Reset><a/></Reset>", "<Reset><_this>vm-1</_this></Reset>"}) {
            assertThatThrownBy(() -> server.decode(Messages.stream(Messages.envelope(call))))
                    .isInstanceOf(ProtocolException.class);
        }
    }

    @Test
    void refusesACallThatIsCut() {
        byte[] call = SoapCodec.encode(VM, new Reset(), SpokenVersion.UNCHECKED);
        SoapRequest request = server.decode(new ByteArrayInputStream(call, 0, call.length - 1));
        assertThatThrownBy(request::end).isInstanceOf(ProtocolException.class);
    }

    @Test
    void hasNoObjects() {
        SoapRequest request = server.decode(Messages.stream(Messages.envelope(
                "<Reset><_this type=\"VirtualMachine\">vm-1</_this><task type=\"Task\">t</task></Reset>")));
        assertThat(request.arguments().nextField()).isTrue();
        assertThatThrownBy(() -> request.arguments().readTask(ValueType.nothing()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static InputStream stream(byte[] message) {
        return new ByteArrayInputStream(message);
    }
}
