package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlBufferTest {
    private final XmlBuffer out = new XmlBuffer();

    @Test
    void escapesTextSoThatAParserGivesItBack() {
        assertThat(out.text("a<b>&\"c'\r\n\td")).isEqualTo(XmlBuffer.OK);
        assertThat(written()).isEqualTo("a&lt;b&gt;&amp;\"c'&#xD;\n\td");
    }

    @Test
    void escapesAttributesSoThatAParserGivesThemBack() {
        assertThat(out.attribute("x", "a<b>&\"c'\r\n\td")).isEqualTo(XmlBuffer.OK);
        assertThat(written()).isEqualTo(" x=\"a&lt;b&gt;&amp;&quot;c'&#xD;&#xA;&#x9;d\"");
    }

    @Test
    void writesUtf8() {
        String text = "\u007F\u0080ä\u07FF\u0800€\uD7FF\uE000\uFFFD\uD83D\uDE00";
        assertThat(out.text(text)).isEqualTo(XmlBuffer.OK);
        assertThat(out.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0xB, 0xC, 0xE, 0x1F, 0xFFFE, 0xFFFF, 0xD83D, 0xDE00})
    void saysWhichCharacterXmlCannotCarry(int character) {
        assertThat(out.text("ab" + (char) character + "c")).isEqualTo(character);
    }

    @Test
    void refusesALoneSurrogateAtTheEnd() {
        assertThat(out.text("ab\uD83D")).isEqualTo(0xD83D);
    }

    @ParameterizedTest
    @CsvSource({"x,1", "&,5", "€,3"})
    void growsAsFarAsNeeded(String unit, int bytes) {
        assertThat(out.text(unit.repeat(100_000))).isEqualTo(XmlBuffer.OK);
        assertThat(out.toByteArray()).hasSize(100_000 * bytes);
    }

    private String written() {
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
}
