package io.vim25.conformance;

import io.vim25.Method;
import io.vim25.MethodFault;
import io.vim25.Vim;
import io.vim25.VimException;
import io.vim25.conformance.RandomValues.Amount;
import io.vim25.internal.codec.Decoded;
import io.vim25.internal.codec.SoapCodec;
import io.vim25.internal.codec.SoapServerCodec;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.spi.WireObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fuzzer makes of the replies to all operations: each is read, or refused by an exception of ours. What was read
 * can be shown.
 *
 * <p>An input is the number of the operation in two bytes, and the reply's envelope.
 */
public final class ReplyFuzz {
    private static final WholeApi API = WholeApi.get();
    private static final List<Method<?, ?>> CALLS = new ArrayList<>();
    private static final Vim VIM = connect();

    private ReplyFuzz() {}

    private static Vim connect() {
        try {
            Vim vim = new LocalVim(API).vim(); // as long as the JVM lives
            Operations operations = new Operations(API, vim, new RandomValues(API, 1));
            for (WsdlOperation operation : API.model().operations()) {
                CALLS.add(operations.call(operation, Amount.REQUIRED));
            }
            return vim;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length < 2) {
            return;
        }
        int number = ((input[0] & 0xff) << 8) | (input[1] & 0xff);
        Method<?, ?> call = CALLS.get(number % CALLS.size());
        Decoded<?> decoded;
        try {
            decoded = SoapCodec.decode(new ByteArrayInputStream(input, 2, input.length - 2), call, VIM);
        } catch (VimException e) {
            return; // it isn't a reply, and was refused as such
        }
        show(decoded.result());
        show(decoded.fault());
    }

    private static void show(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(ReplyFuzz::show);
        } else if (value instanceof MethodFault fault) {
            show(fault.thrownBy("text", "call").getMessage());
        } else if (String.valueOf(value) == null) {
            throw new IllegalStateException("nothing is shown of a " + value.getClass());
        }
    }

    /** Replies to begin with: a valid one and a fault to so many operations, or to all if there are no more. */
    static List<byte[]> seeds(long seed, int most) {
        RandomValues random = new RandomValues(API, seed);
        SoapServerCodec server = new SoapServerCodec(API.scope());
        List<WsdlOperation> operations = API.model().operations();
        List<String> faults = new ApiTypes(API.model())
                .names().stream()
                        .filter(name -> API.scope().newInstance(name) instanceof MethodFault)
                        .toList();
        List<byte[]> seeds = new ArrayList<>();
        int step = Math.max(1, operations.size() / most);
        for (int i = 0; i < operations.size(); i += step) {
            WsdlField result = operations.get(i).result();
            Object value = result == null ? null : random.value(result, Amount.SOME);
            seeds.add(input(i, server.encode(operations.get(i).name(), out -> {
                if (value != null) {
                    Results.write(out, result, value);
                }
            })));
            WireObject fault = random.object(faults.get(i % faults.size()), Amount.SOME);
            seeds.add(input(i, server.encode((MethodFault) fault, "text")));
        }
        return seeds;
    }

    private static byte[] input(int operation, byte[] reply) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write(operation >> 8);
        input.write(operation);
        input.writeBytes(reply);
        return input.toByteArray();
    }
}
