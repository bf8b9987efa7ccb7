package io.vim25.simulator.internal.server;

import io.vim25.InvalidRequest;
import io.vim25.MethodFault;
import io.vim25.ProtocolException;
import io.vim25.SystemError;
import io.vim25.generated.VimApi_;
import io.vim25.internal.codec.SoapRequest;
import io.vim25.internal.codec.SoapServerCodec;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.Session;
import io.vim25.simulator.internal.model.VirtualCenter;
import io.vim25.simulator.internal.operation.Call;
import io.vim25.simulator.internal.operation.Operations;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/** Answers calls. Thread-safe. */
public final class SoapEndpoint {
    private static final int OK = 200;
    private static final int FAULT = 500;

    private final VirtualCenter vcenter;
    private final SoapServerCodec codec = new SoapServerCodec(VimApi_.SCOPE);

    /** Answers for a vCenter. */
    public SoapEndpoint(VirtualCenter vcenter) {
        this.vcenter = vcenter;
    }

    /** Runs the call in an envelope; whatever goes wrong becomes a fault. */
    Answer answer(byte[] envelope, @Nullable String cookie) {
        try {
            // to the end first: what was cut off must not run
            decode(envelope).end();
            SoapRequest request = decode(envelope);
            return vcenter.lockedGet(() -> run(request, cookie, envelope));
        } catch (Refusal e) {
            return fault(e.fault(), e.getMessage());
        } catch (ProtocolException e) {
            return fault(new InvalidRequest(), e.getMessage());
        } catch (RuntimeException e) {
            return fault(new SystemError().setReason(e.toString()), "The simulator failed: " + e);
        }
    }

    private SoapRequest decode(byte[] envelope) {
        return codec.decode(new ByteArrayInputStream(envelope));
    }

    private Answer run(SoapRequest request, @Nullable String cookie, byte[] received) {
        Call call = new Call(vcenter, vcenter.sessions().use(cookie), received);
        byte[] envelope = codec.encode(
                request.operation(),
                out -> Operations.run(call, request.self(), request.operation(), request.arguments(), out));
        if (!call.isRefused()) {
            vcenter.countRun(request.operation(), request.operationId());
        }
        Session opened = call.opened();
        return new Answer(OK, envelope, opened == null ? null : opened.cookie());
    }

    private Answer fault(MethodFault fault, @Nullable String message) {
        return new Answer(FAULT, codec.encode(fault, message), null);
    }
}
