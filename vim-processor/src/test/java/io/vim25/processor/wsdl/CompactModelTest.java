package io.vim25.processor.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlArray;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CompactModelTest {
    private static final XmlName TEXT = new XmlName(XmlName.XSD, "string");
    private static final XmlName ITEM = new XmlName("urn:a", "Item");
    private static final XmlName OTHER_ITEM = new XmlName("urn:b", "Item");

    @Test
    void losesNothing() throws IOException {
        WsdlApi api = api();
        assertThat(CompactModel.read(CompactModel.write(api))).isEqualTo(api);
    }

    @Test
    void writesAnEmptyApi() throws IOException {
        WsdlApi empty = new WsdlApi("", "", List.of(), List.of(), List.of(), List.of());
        assertThat(CompactModel.read(CompactModel.write(empty))).isEqualTo(empty);
    }

    @Test
    void sharesNamesThatAreEqual() throws IOException {
        WsdlApi read = CompactModel.read(CompactModel.write(api()));
        assertThat(read.types().get(1).base()).isSameAs(read.types().get(0).name());
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        byte[] once = CompactModel.write(api());
        assertThat(CompactModel.write(api())).isEqualTo(once);
        assertThat(CompactModel.write(CompactModel.read(once))).isEqualTo(once);
    }

    @Test
    void refusesAModelThatIsCutShort() {
        byte[] model = CompactModel.write(api());
        for (int length = 0; length < model.length; length++) {
            byte[] cut = Arrays.copyOf(model, length);
            assertThatThrownBy(() -> CompactModel.read(cut))
                    .as("the first %d of %d bytes", length, model.length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesAModelThatGoesOn() {
        byte[] model = CompactModel.write(api());
        assertThatThrownBy(() -> CompactModel.read(Arrays.copyOf(model, model.length + 1)))
                .isInstanceOf(IOException.class)
                .hasMessage("there is more in it than its records");
    }

    @Test
    void refusesAnotherFormat() {
        byte[] model = CompactModel.write(api());
        // the mark takes five bytes, in groups of seven bits
        model[5] = 9;
        assertThatThrownBy(() -> CompactModel.read(model))
                .isInstanceOf(IOException.class)
                .hasMessage("its format is 9, and this reads format 1");
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> CompactModel.read("<definitions/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessage("it doesn't begin as a model does");
    }

    /** All flags alone and together, all that may be null both ways, characters of one to four bytes. */
    private static WsdlApi api() {
        List<WsdlField> fields = new ArrayList<>();
        for (int flags = 0; flags < 32; flags++) {
            fields.add(new WsdlField(
                    "field" + flags,
                    flags % 2 == 0 ? TEXT : OTHER_ITEM,
                    (flags & 1) != 0,
                    (flags & 2) != 0,
                    (flags & 4) != 0 ? "7.0." + flags : null,
                    (flags & 8) != 0 ? "HostSystem" : null,
                    (flags & 16) != 0));
        }
        return new WsdlApi(
                "urn:a",
                "9.1",
                List.of(
                        new WsdlOperation("Do", null, null, List.of(), null, List.of()),
                        new WsdlOperation("Do_Task", "2.0", "Ünit", fields, fields.get(7), List.of(ITEM, OTHER_ITEM))),
                List.of(new WsdlType(ITEM, null, null, fields), new WsdlType(OTHER_ITEM, ITEM, "4.1", List.of())),
                List.of(new WsdlArray(new XmlName("urn:a", "ArrayOfItem"), "Item", ITEM)),
                List.of(
                        new WsdlEnum(new XmlName("urn:a", "None"), null, List.of()),
                        new WsdlEnum(
                                new XmlName("urn:a", "Some"),
                                "5.5",
                                List.of(
                                        new WsdlEnum.Value("", null),
                                        new WsdlEnum.Value("größer", "6.0"),
                                        new WsdlEnum.Value("日本", null),
                                        new WsdlEnum.Value("\uD83D\uDCBE", null)))));
    }
}
