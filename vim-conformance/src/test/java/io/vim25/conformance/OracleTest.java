package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.spi.WireObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JAXB reads what the codec writes, and the codec reads what JAXB writes, for every data type and fault of the API. */
final class OracleTest {
    private final WholeApi api = WholeApi.get();
    private final ApiTypes types = new ApiTypes(api.model());
    private final RandomValues random = new RandomValues(api, Seed.of(OracleTest.class));
    private final Probe probe = new Probe(api.scope());

    @Test
    void jaxbReadsAndWritesTheSame() {
        Oracle oracle = Oracle.get();
        for (String type : types.names()) {
            List<WireObject> written = random.several(type);
            String reply = probe.write(written);
            String copy = oracle.copy(reply);
            assertThat(Content.of(probe.read(copy))).as(reply + "\n" + copy).isEqualTo(Content.of(written));
        }
    }
}
