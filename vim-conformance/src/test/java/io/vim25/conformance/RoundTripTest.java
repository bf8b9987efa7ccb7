package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.conformance.RandomValues.Amount;
import io.vim25.processor.model.WsdlField;
import io.vim25.spi.WireObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every data type and fault of the API is written and read back, with random content. */
final class RoundTripTest {
    private final WholeApi api = WholeApi.get();
    private final ApiTypes types = new ApiTypes(api.model());
    private final RandomValues random = new RandomValues(api, Seed.of(RoundTripTest.class));
    private final Probe probe = new Probe(api.scope());

    @Test
    void whatIsWrittenIsReadBackEqual() {
        for (String type : types.names()) {
            List<WireObject> written = random.several(type);
            String reply = probe.write(written);
            assertThat(Content.of(probe.read(reply))).as(reply).isEqualTo(Content.of(written));
        }
    }

    @Test
    void whatIsWrittenIsValid() {
        WsdlSchema schema = WsdlSchema.get();
        for (String type : types.names()) {
            schema.validateBody(probe.write(random.several(type)));
        }
    }

    @Test
    void gettersGiveWhatWasRead() {
        Accessors accessors = new Accessors();
        for (String type : types.names()) {
            WireObject written = random.object(type, Amount.ALL);
            WireObject read =
                    (WireObject) probe.read(probe.write(List.of(written))).get(0);
            for (WsdlField field : types.fields(type)) {
                Object value = accessors.get(read, field.name());
                assertThat(value).as(type + "." + field.name()).isNotNull();
                assertThat(Content.of(value)).isEqualTo(Content.of(accessors.get(written, field.name())));
            }
            assertThat(read.unknownContent()).isNull();
        }
    }
}
