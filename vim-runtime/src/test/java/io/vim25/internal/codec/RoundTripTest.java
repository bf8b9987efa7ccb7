package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.internal.codec.sample.AllKinds;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    @Test
    void readsWhatItWrites() {
        for (int seed = 0; seed < 2000; seed++) {
            AllKinds kinds = Kinds.random(new Random(seed));
            String xml = Messages.content(kinds);
            AllKinds read = Messages.read(xml, new AllKinds());
            assertThat(read).as("seed %s", seed).isEqualTo(kinds).hasSameHashCodeAs(kinds);
            assertThat(read.unknownContent()).as("seed %s", seed).isNull();
            assertThat(Messages.content(read)).as("seed %s", seed).isEqualTo(xml);
        }
    }
}
