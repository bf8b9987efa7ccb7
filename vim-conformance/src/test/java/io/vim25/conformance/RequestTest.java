package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.conformance.RandomValues.Amount;
import io.vim25.internal.codec.SoapCodec;
import io.vim25.internal.version.SpokenVersion;
import io.vim25.processor.model.WsdlOperation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests of all operations, with random arguments, are what the WSDL's schema asks for. */
final class RequestTest {
    private static final List<Amount> AMOUNTS =
            List.of(Amount.REQUIRED, Amount.ALL, Amount.ALL, Amount.SOME, Amount.SOME, Amount.SOME);

    private final WholeApi api = WholeApi.get();
    private final WsdlSchema schema = WsdlSchema.get();
    private final RandomValues random = new RandomValues(api, Seed.of(RequestTest.class));

    @Test
    void requestsAreValid() throws IOException {
        int requests = 0;
        try (LocalVim local = new LocalVim(api)) {
            Operations operations = new Operations(api, local.vim(), random);
            for (WsdlOperation operation : api.model().operations()) {
                for (Amount amount : AMOUNTS) {
                    schema.validateBody(request(operation, operations.call(operation, amount)));
                    requests++;
                }
            }
        }
        assertThat(requests).isEqualTo(968 * AMOUNTS.size());
    }

    private static String request(WsdlOperation operation, Method<?, ?> call) {
        ManagedObjectReference<?> self = ManagedObjectReference.of(operation.owner(), "the-1");
        return new String(SoapCodec.encode(self, call, SpokenVersion.UNCHECKED), StandardCharsets.UTF_8);
    }
}
