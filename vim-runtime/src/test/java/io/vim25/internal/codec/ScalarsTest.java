package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ProtocolException;
import io.vim25.internal.codec.sample.AllKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarsTest {
    @ParameterizedTest
    @CsvSource({
        "number, 2147483647, 2147483647",
        "number, -2147483648, -2147483648",
        "number, +7, 7",
        "number, 007, 7",
        "number, -0, 0",
        "number, ' \n 7 \t', 7",
        "large, 9223372036854775807, 9223372036854775807",
        "large, -9223372036854775808, -9223372036854775808",
        "small, -128, -128",
        "small, 127, 127",
        "medium, -32768, -32768",
        "medium, 32767, 32767",
        "flag, true, true",
        "flag, ' 1 ', true",
        "optionalFlag, 0, false",
        "single, 1e3, 1000.0",
        "single, -INF, -Infinity",
        "real, NaN, NaN",
        "real, +INF, Infinity",
        "real, .5, 0.5",
        "real, ' -1.5E2 ', -150.0",
        "time, ' 2024-01-01T00:00:00Z ', 2024-01-01T00:00:00Z",
        "text, ' a ', ' a '",
    })
    void reads(String field, String text, String expected) {
        assertThat(FieldFinder.find(read(field, text), field).value()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "number, abc, int",
        "number, '', int",
        "number, -, int",
        "number, +, int",
        "number, 1.0, int",
        "number, 1 2, int",
        "number, ٣, int",
        "number, 2147483648, int",
        "number, -2147483649, int",
        "large, 9223372036854775808, long",
        "large, -9223372036854775809, long",
        "large, 99999999999999999999, long",
        "small, 128, byte",
        "small, -129, byte",
        "medium, 32768, short",
        "flag, TRUE, boolean",
        "flag, yes, boolean",
        "single, 1f, float",
        "single, Infinity, float",
        "real, 0x1p3, double",
        "real, 1d, double",
        "real, '', double",
        "time, yesterday, dateTime",
    })
    void refusesNamingFieldTypeAndText(String field, String text, String type) {
        assertThatThrownBy(() -> read(field, text))
                .isInstanceOf(ProtocolException.class)
                .hasMessage(field + " is no " + type + ": \"" + text + "\"");
    }

    @Test
    void shortensTheTextItRefuses() {
        assertThatThrownBy(() -> read("number", "x\n".repeat(1000)))
                .hasMessage("number is no int: \"" + "x ".repeat(20) + "…\"");
    }

    @Test
    void neverQuotesBytes() {
        assertThatThrownBy(() -> read("privateKey", "c2VjcmV0!"))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("privateKey has 9 characters that aren't base64Binary");
        assertThatThrownBy(() -> read("privateKey", "äöü")).isInstanceOf(ProtocolException.class);
    }

    @Test
    void readsBytes() {
        assertThat(read("bytes", "AQ ID\nBA==").bytes).containsExactly(1, 2, 3, 4);
        assertThat(read("bytes", "").bytes).isEmpty();
    }

    @Test
    void refusesElementsWhereTextMustBe() {
        assertThatThrownBy(() -> Messages.read("<number>1<b/></number>", new AllKinds()))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("number/b is an element where text must be");
    }

    private static AllKinds read(String field, String text) {
        return Messages.readFirst("<" + field + ">" + text + "</" + field + ">", in -> {
            AllKinds kinds = new AllKinds();
            kinds.readField(in.name(), in);
            return kinds;
        });
    }
}
