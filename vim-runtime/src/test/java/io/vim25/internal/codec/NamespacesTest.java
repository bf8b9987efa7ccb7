package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vim25.ArrayOf;
import io.vim25.ManagedObjectReference;
import io.vim25.MethodFault;
import io.vim25.UnknownField;
import io.vim25.UnknownValue;
import io.vim25.internal.codec.sample.Description;
import io.vim25.internal.codec.sample.InvalidState;
import io.vim25.internal.codec.sample.Note;
import io.vim25.internal.codec.sample.NoteLost;
import io.vim25.internal.codec.sample.NotesScope;
import io.vim25.internal.codec.sample.PowerState;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Types of two namespaces in one message: each field is of that of the type which declares it. */
class NamespacesTest {
    private static final String IN_NOTES = "<root xmlns=\"urn:notes\" xmlns:v=\"urn:vim25\""
            + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";

    private static String write(String namespace, Consumer<FieldWriter> fields) {
        XmlBuffer out = new XmlBuffer();
        fields.accept(new XmlFieldWriter(out, "Test", namespace));
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    private static <T> T read(String elements, Function<FieldReader, T> read) {
        XmlCursor xml = new XmlCursor(Messages.stream(IN_NOTES + elements + "</root>"), Messages.LIMITS);
        xml.toRoot();
        XmlFieldReader reader = new XmlFieldReader(xml, NotesScope.INSTANCE, null, "Test");
        reader.nextField();
        T result = read.apply(reader);
        xml.toEnd();
        return result;
    }

    private static Note note() {
        Note note = new Note();
        note.setLabel("l").setSummary("s");
        note.text = "t";
        return note;
    }

    @Test
    void aFieldIsOfTheNamespaceOfItsType() {
        Note note = note();
        note.about = new Description().setLabel("in");
        assertThat(write("urn:notes", out -> out.field("note", note, "{urn:notes}Note")))
                .isEqualTo("<note><label xmlns=\"urn:vim25\">l</label><summary xmlns=\"urn:vim25\">s</summary>"
                        + "<text>t</text><about><label xmlns=\"urn:vim25\">in</label></about></note>");
        assertThat(write("urn:vim25", out -> out.any("note", note)))
                .isEqualTo("<note xmlns:t=\"urn:notes\" xsi:type=\"t:Note\"><label>l</label><summary>s</summary>"
                        + "<text xmlns=\"urn:notes\">t</text>"
                        + "<about xmlns=\"urn:notes\"><label xmlns=\"urn:vim25\">in</label></about></note>");
    }

    @Test
    void afterAnObjectTheFieldsAreOfTheNamespaceAroundIt() {
        Note note = note();
        note.any = new Description().setLabel("in");
        note.notes.add(new Note());
        String xml = write("urn:notes", out -> {
            out.field("note", note, "{urn:notes}Note");
            out.field("count", 1);
        });
        assertThat(xml)
                .endsWith(
                        "<any xmlns:t=\"urn:vim25\" xsi:type=\"t:Description\"><label xmlns=\"urn:vim25\">in</label></any>"
                                + "<notes></notes></note><count>1</count>");
    }

    @Test
    void valuesOfAnyTypeSayWhichNamespaceTheirTypeIsOf() {
        assertThat(write("urn:notes", out -> out.any("v", 1))).isEqualTo("<v xsi:type=\"xsd:int\">1</v>");
        assertThat(write("urn:notes", out -> out.any("v", ManagedObjectReference.of("Folder", "f"))))
                .isEqualTo("<v xmlns:t=\"urn:vim25\" xsi:type=\"t:ManagedObjectReference\" type=\"Folder\">f</v>");
        assertThat(write("urn:notes", out -> out.any("v", PowerState.POWERED_ON)))
                .isEqualTo("<v xmlns:t=\"urn:vim25\" xsi:type=\"t:PowerState\">poweredOn</v>");
        assertThat(write("urn:notes", out -> out.any("v", new UnknownValue("{urn:notes}Colour", "red"))))
                .isEqualTo("<v xsi:type=\"Colour\">red</v>");
        assertThat(write("urn:notes", out -> out.any("v", List.of("a"))))
                .isEqualTo("<v xmlns:t=\"urn:vim25\" xsi:type=\"t:ArrayOfString\">"
                        + "<string xmlns=\"urn:vim25\">a</string></v>");
        assertThat(write("urn:vim25", out -> out.any("v", List.of(new Note()))))
                .isEqualTo("<v xmlns:t=\"urn:notes\" xsi:type=\"t:ArrayOfNote\"><Note xmlns=\"urn:notes\"></Note></v>");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Note note = note();
        note.about = note();
        note.any = new ArrayOf<>("{urn:notes}ArrayOfNote", List.of(note(), note()));
        note.notes.add(note());
        for (Object value : List.of(note, new NoteLost(), new ArrayOf<>("ArrayOfDescription", List.of(note)))) {
            String xml = write("urn:notes", out -> out.any("v", value));
            Object back = read(xml, FieldReader::readAny);
            assertThat(write("urn:notes", out -> out.any("v", back))).isEqualTo(xml);
            assertThat(back).isInstanceOf(value.getClass());
        }
        assertThat((Note) read(write("urn:notes", out -> out.any("v", note)), FieldReader::readAny))
                .isEqualTo(note)
                .isEqualTo(note.copy());
    }

    @Test
    void whatIsUnknownKeepsItsNamespace() {
        String xml = "<note xsi:type=\"SecretNote\"><label xmlns=\"urn:vim25\">l</label>"
                + "<origin xmlns=\"urn:vim25\">o</origin><text>t</text>"
                + "<key xmlns:t=\"urn:vim25\" xsi:type=\"t:Key\"><bits xmlns=\"urn:vim25\">7</bits></key></note>";
        Note note = read(xml, in -> in.readObject(new Note()));
        assertThat(note.unknownContent().type()).isEqualTo("{urn:notes}SecretNote");
        assertThat(note.unknownContent().fields())
                .extracting(UnknownField::name)
                .containsExactly("origin", "{urn:notes}key");
        assertThat(note.unknownContent().fields().get(1).type()).isEqualTo("Key");
        assertThat(write("urn:notes", out -> out.field("note", note, "{urn:notes}Note")))
                .isEqualTo(xml);
        assertThat(write("urn:vim25", out -> out.any("note", note)))
                .isEqualTo("<note xmlns:t=\"urn:notes\" xsi:type=\"t:SecretNote\"><label>l</label><origin>o</origin>"
                        + "<text xmlns=\"urn:notes\">t</text>"
                        + "<key xmlns=\"urn:notes\" xmlns:t=\"urn:vim25\" xsi:type=\"t:Key\">"
                        + "<bits xmlns=\"urn:vim25\">7</bits></key></note>");
        Object any = read("<v xsi:type=\"Colour\">red</v>", FieldReader::readAny);
        assertThat(any).isEqualTo(new UnknownValue("{urn:notes}Colour", "red"));
    }

    @Test
    void aServerThatDoesntTellNamespacesApartIsUnderstood() {
        assertThat(read("<v xsi:type=\"Description\"><label>l</label></v>", FieldReader::readAny))
                .isEqualTo(new Description().setLabel("l"));
        assertThat(read("<v xsi:type=\"v:Note\"><label>l</label></v>", FieldReader::readAny))
                .isInstanceOf(Note.class);
        assertThat(read("<v xsi:type=\"PowerState\">poweredOn</v>", FieldReader::readAny))
                .isSameAs(PowerState.POWERED_ON);
        assertThat(read("<v xsi:type=\"ManagedObjectReference\" type=\"Folder\">f</v>", FieldReader::readAny))
                .isEqualTo(ManagedObjectReference.of("Folder", "f"));
        assertThat(read("<v xsi:type=\"v:ArrayOfString\"><string>a</string></v>", FieldReader::readAny))
                .isEqualTo(List.of("a"));
    }

    @Test
    void faultsOfBothNamespacesAreRead() {
        MethodFault lost = fault("<n:NoteLostFault><n:where>x</n:where></n:NoteLostFault>");
        assertThat(lost)
                .isInstanceOfSatisfying(
                        NoteLost.class, fault -> assertThat(fault.where).isEqualTo("x"));
        assertThat(lost.faultType()).isEqualTo("NoteLost");
        assertThat(fault("<n:InvalidStateFault/>")).isExactlyInstanceOf(InvalidState.class);
        assertThat(fault("<n:InvalidStateFault xsi:type=\"v:InvalidState\"/>").unknownContent())
                .isNull();
        assertThat(fault("<n:NoteBurntFault xsi:type=\"n:NoteBurnt\"/>").faultType())
                .isEqualTo("NoteBurnt");
    }

    private static MethodFault fault(String detail) {
        String body = "<soapenv:Fault xmlns:n=\"urn:notes\" xmlns:v=\"urn:vim25\"><faultcode>c</faultcode>"
                + "<faultstring>s</faultstring><detail>" + detail + "</detail></soapenv:Fault>";
        XmlCursor xml = Envelope.open(Messages.stream(Messages.envelope(body)), Messages.LIMITS);
        XmlFieldReader reader = new XmlFieldReader(xml, NotesScope.INSTANCE, null, "Test");
        return Objects.requireNonNull(new FaultReader(xml, reader).<Void>read().fault());
    }

    @Test
    void aServersFaultIsOfItsNamespaces() {
        NoteLost lost = new NoteLost();
        lost.where = "x";
        assertThat(new String(new SoapServerCodec(NotesScope.INSTANCE).encode(lost, "m"), StandardCharsets.UTF_8))
                .contains(
                        "<faultstring>m</faultstring><detail><NoteLostFault xmlns=\"urn:notes\" xsi:type=\"NoteLost\">"
                                + "<where>x</where></NoteLostFault></detail>");
        assertThat(new String(
                        new SoapServerCodec(NotesScope.INSTANCE).encode(new InvalidState(), null),
                        StandardCharsets.UTF_8))
                .contains("<InvalidStateFault xmlns=\"urn:notes\" xmlns:t=\"urn:vim25\" xsi:type=\"t:InvalidState\">");
    }

    @Test
    void textsAndMessagesShowNamesWithoutNamespaces() {
        assertThat(note()).hasToString("Note[label=l, summary=s, text=t]");
        assertThat(new NoteLost()).hasToString("NoteLost[]").hasMessage("NoteLost");
        Note note = note();
        note.any = new Object();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write("urn:notes", out -> out.field("note", note, "{urn:notes}Note")))
                .withMessageStartingWith("Field \"any\" of Note holds a java.lang.Object");
    }

    @Test
    void aNameOfAnotherNamespaceIsTakenApart() {
        assertThat(WireName.of("urn:notes", "Note")).isEqualTo("{urn:notes}Note");
        assertThat(WireName.of("urn:vim25", "Note")).isEqualTo("Note");
        assertThat(WireName.of(null, "Note")).isEqualTo("Note");
        assertThat(WireName.local("{urn:notes}Note")).isEqualTo("Note");
        assertThat(WireName.namespace("{urn:notes}Note")).isEqualTo("urn:notes");
        assertThat(WireName.local("{Note")).isEqualTo("{Note");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArrayOf<>("{urn:notes}Note", List.of()))
                .withMessageContaining("ArrayOf");
    }
}
