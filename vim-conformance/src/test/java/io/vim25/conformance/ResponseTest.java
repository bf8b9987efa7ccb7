package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Method;
import io.vim25.Vim;
import io.vim25.conformance.RandomValues.Amount;
import io.vim25.internal.codec.Decoded;
import io.vim25.internal.codec.SoapCodec;
import io.vim25.internal.codec.SoapServerCodec;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Random responses of all operations, valid by the WSDL's schema, are read as what they say. */
final class ResponseTest {
    private static final List<Amount> AMOUNTS =
            List.of(Amount.REQUIRED, Amount.ALL, Amount.ALL, Amount.SOME, Amount.SOME, Amount.SOME);

    private final WholeApi api = WholeApi.get();
    private final WsdlSchema schema = WsdlSchema.get();
    private final RandomValues random = new RandomValues(api, Seed.of(ResponseTest.class));
    private final SoapServerCodec server = new SoapServerCodec(api.scope());

    @Test
    void responsesAreReadAsWhatTheySay() throws IOException {
        int responses = 0;
        try (LocalVim local = new LocalVim(api)) {
            Operations operations = new Operations(api, local.vim(), random);
            for (WsdlOperation operation : api.model().operations()) {
                for (Amount amount : AMOUNTS) {
                    check(operation, operations.call(operation, Amount.REQUIRED), amount, local.vim());
                    responses++;
                }
            }
        }
        assertThat(responses).isEqualTo(968 * AMOUNTS.size());
    }

    private void check(WsdlOperation operation, Method<?, ?> call, Amount amount, Vim vim) {
        WsdlField result = operation.result();
        Object sent = result == null ? null : random.value(result, amount);
        byte[] response = server.encode(operation.name(), out -> {
            if (result != null) {
                Results.write(out, result, sent);
            }
        });
        String text = new String(response, StandardCharsets.UTF_8);
        schema.validateBody(text);
        Decoded<?> decoded = SoapCodec.decode(new ByteArrayInputStream(response), call, vim);
        assertThat(decoded.fault()).as(text).isNull();
        assertThat(Content.of(decoded.result())).as(text).isEqualTo(Content.of(sent));
    }
}
