package acme;

import io.vim25.ManagedObjectReference;
import io.vim25.internal.codec.SoapCodec;
import io.vim25.internal.codec.SoapRequest;
import io.vim25.internal.codec.SoapServerCodec;
import io.vim25.internal.version.SpokenVersion;
import io.vim25.spi.WireObject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.function.Function;

/** Writes one of each type, with all fields set, and reads it back. */
public final class Program implements Function<io.vim25.Vim, java.util.List<java.lang.String>> {
    private static final ManagedObjectReference<Managed> SELF = Managed_.TYPE.reference("managed-1");

    public Program() {}

    @java.lang.Override
    public java.util.List<java.lang.String> apply(io.vim25.Vim vim) {
        java.util.List<java.lang.String> different = new ArrayList<>();
        for (Enum constant : Enum.values()) {
            All all = all().setEnumeration(constant == Enum.UNRECOGNIZED ? null : constant);
            if (!all.equals(read(all, new All()))) {
                different.add(constant + ": " + all + " is read as " + read(all, new All()));
            }
        }
        Words words = words();
        if (!words.equals(read(all().setAny(words), new All()).getAny())) {
            different.add("words");
        }
        Failure failure = failure();
        Failure back = (Failure) read(all().setAny(failure), new All()).getAny();
        if (!back.getMessageField().equals("message") || !back.getClassField().equals("class")) {
            different.add("failure");
        }
        return different;
    }

    private static <T extends WireObject> T read(All all, T fresh) {
        byte[] envelope = SoapCodec.encode(SELF, new Task(all), SpokenVersion.UNCHECKED);
        SoapRequest request = new SoapServerCodec(VimApi_.SCOPE).decode(new ByteArrayInputStream(envelope));
        request.arguments().nextField();
        T read = request.arguments().readObject(fresh);
        request.arguments().nextField();
        request.end();
        return read;
    }

    private static All all() {
        return new All()
                .setList(new acme.List().setValue("List"))
                .setObject(new acme.Object().setValue("Object"))
                .setString(new acme.String().setValue("String"))
                .setVim(new acme.Vim().setValue("Vim"))
                .setMethod(new acme.Method().setValue("Method"))
                .setFieldReader(new acme.FieldReader().setValue("FieldReader"))
                .setFieldWriter(new acme.FieldWriter().setValue("FieldWriter"))
                .setOverride(new acme.Override().setValue("Override"))
                .setNullable(new acme.Nullable().setValue("Nullable"))
                .setGenerated(new acme.Generated().setValue("Generated"))
                .setInstant(new acme.Instant().setValue("Instant"))
                .setArrayList(new acme.ArrayList().setValue("ArrayList"))
                .setTypeScope(new acme.TypeScope().setValue("TypeScope"))
                .setValueType(new acme.ValueType().setValue("ValueType"))
                .setWireObject(new acme.WireObject().setValue("WireObject"))
                .setInteger(new acme.Integer().setValue("Integer"))
                .setVoid(new acme.Void().setValue("Void"))
                .setUntraced(new acme.Untraced().setValue("Untraced"))
                .setObjects(new acme.Objects().setValue("Objects"))
                .addTexts("text")
                .addNumbers(1)
                .addNumbers(2)
                .addLists(new List().setValue("list"))
                .setWhen(java.time.Instant.EPOCH)
                .setAny("any");
    }

    private static Words words() {
        return new Words()
                .setName("name")
                .setIn("in")
                .setOut("out")
                .setThis("this")
                .setClassField("class")
                .setNew("new")
                .setDefault("default")
                .setResult("result")
                .setOperation("operation")
                .setScope("scope")
                .setSince("since")
                .setReference("reference")
                .setText("text")
                .setWireType("wireType")
                .setUnknownContent("unknownContent")
                .setType("type")
                .setOther("other")
                .setData("data")
                .setValue("value")
                .setSwitch("switch")
                .setSelf("self")
                .setUntraced("untraced")
                .setRecord("record")
                .setVar("var")
                .setYield("yield")
                .addNames("name")
                .addIns("in")
                .addOuts("out")
                .addClasses("class");
    }

    private static Failure failure() {
        return new Failure()
                .setMessageField("message")
                .setCauseField("cause")
                .setStackTraceField("stackTrace")
                .setSuppressedField("suppressed")
                .setLocalizedMessageField("localizedMessage")
                .setName("name")
                .setIn("in")
                .setOut("out")
                .setClassField("class")
                .setFaultType("faultType")
                .setSelf("self");
    }
}
