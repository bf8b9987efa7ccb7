package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.DataObject;
import io.vim25.MethodFault;
import io.vim25.UnknownContent;
import io.vim25.conformance.RandomValues.Amount;
import io.vim25.processor.model.WsdlField;
import io.vim25.spi.WireObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every data type and fault of the API is copied, with random content, also that of a newer server. */
final class CopyTest {
    private final WholeApi api = WholeApi.get();
    private final ApiTypes types = new ApiTypes(api.model());
    private final long seed = Seed.of(CopyTest.class);
    private final RandomValues random = new RandomValues(api, seed);
    private final Probe probe = new Probe(api.scope());

    private static WireObject copy(WireObject object) {
        return object instanceof MethodFault fault ? fault.copy() : ((DataObject) object).copy();
    }

    @Test
    void aCopySaysTheSameAndSharesNothing() {
        for (String type : types.names()) {
            for (WireObject original : random.several(type)) {
                WireObject copy = copy(original);
                assertThat(Content.of(copy)).as(type).isEqualTo(Content.of(original));
                Set<Object> parts = MutableParts.of(original);
                assertThat(MutableParts.of(copy)).as(type).hasSameSizeAs(parts).noneMatch(parts::contains);
            }
        }
    }

    @Test
    void whatANewerServerSaidIsCopied() {
        NewerServer server = new NewerServer(api.model(), seed);
        for (String type : types.names()) {
            Document reply = XmlText.parse(probe.write(List.of(random.object(type, Amount.SOME))));
            for (Element value : XmlText.children(XmlText.body(reply))) {
                server.change(value, "anyType");
            }
            String newer = XmlText.print(reply);
            // nothing but a name is left of an object without fields whose type isn't known
            if (probe.read(newer).get(0) instanceof WireObject original) {
                WireObject copy = copy(original);
                assertThat(probe.write(List.of(copy))).as(newer).isEqualTo(probe.write(List.of(original)));
                assertThat(Collections.disjoint(MutableParts.of(copy), MutableParts.of(original)))
                        .isTrue();
            }
        }
        assertThat(server.changes()).isGreaterThan(1_000);
    }

    @Test
    void whoEditsACopyLeavesTheOriginalAlone() {
        Accessors accessors = new Accessors();
        for (String type : types.names()) {
            WireObject original = random.object(type, Amount.ALL);
            String before = probe.write(List.of(original));
            WireObject copy = copy(original);
            for (WsdlField field : types.fields(type)) {
                edit(accessors.get(copy, field.name()));
                accessors.set(copy, field.name(), random.value(field, Amount.ALL));
            }
            assertThat(probe.write(List.of(original))).isEqualTo(before);
        }
    }

    private static void edit(Object value) {
        if (value instanceof byte[] bytes) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i]++;
            }
        } else if (value instanceof ArrayList<?> list) {
            list.forEach(CopyTest::edit);
            list.clear();
        } else if (value instanceof WireObject object) {
            UnknownContent changed = new UnknownContent();
            changed.setType("Changed");
            object.setUnknownContent(changed);
        }
    }
}
