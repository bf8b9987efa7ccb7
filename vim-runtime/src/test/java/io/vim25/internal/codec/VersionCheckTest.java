package io.vim25.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ArrayOf;
import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.NewerThanServerException;
import io.vim25.internal.codec.sample.Description;
import io.vim25.internal.codec.sample.InvalidState;
import io.vim25.internal.codec.sample.PowerState;
import io.vim25.internal.codec.sample.SampleScope;
import io.vim25.internal.codec.sample.VirtualDisk;
import io.vim25.internal.version.ServerVersions;
import io.vim25.internal.version.SpokenVersion;
import io.vim25.internal.version.SpokenVersions;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import io.vim25.spi.WireEnum;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server doesn't have is refused; what isn't set, or what it sent itself, isn't. */
final class VersionCheckTest {
    private static final SpokenVersion OLD =
            new SpokenVersions("7.0.3.0", "vc.example.com", ServerVersions.NONE).in("urn:vim25");

    @Test
    void saysWhatIsTooNewAndWhatToDo() {
        assertThatThrownBy(() -> send(out -> out.since("8.0.1.0").field("force", true)))
                .isInstanceOfSatisfying(NewerThanServerException.class, e -> {
                    assertThat(e.since()).isEqualTo("8.0.1.0");
                    assertThat(e.apiVersion()).isEqualTo("7.0.3.0");
                })
                .hasMessage("Send on VirtualMachine:vm-1: parameter \"force\" came with version 8.0.1.0 of the API, but"
                        + " 7.0.3.0 is spoken with vc.example.com. Nothing was sent. Fix: leave it out where"
                        + " Vim.apiVersion() is older than 8.0.1.0.");
    }

    static Stream<Arguments> tooNew() {
        Newer newer = new Newer();
        return Stream.of(
                tooNew("parameter \"a\"", out -> out.since("8.0").field("a", "x")),
                tooNew("parameter \"a\"", out -> out.since("8.0").field("a", (Boolean) false)),
                tooNew("parameter \"a\"", out -> out.since("8.0").field("a", 0)),
                tooNew("parameter \"a\"", out -> out.since("8.0").field("a", Instant.EPOCH)),
                tooNew("parameter \"a\"", out -> out.since("8.0").field("a", new byte[0])),
                tooNew("parameter \"a\"", out -> out.since("8.0").field("a", PowerState.POWERED_ON)),
                tooNew("parameter \"a\"", out -> out.since("8.0").field("a", new Description(), "Description")),
                tooNew("parameter \"a\"", out -> out.since("8.0").secret("a", "hunter2")),
                tooNew("parameter \"a\"", out -> out.since("8.0").any("a", 1)),
                tooNew("parameter \"a\"", out -> out.since("8.0").list("a", List.of("x"))),
                tooNew("parameter \"a\"", out -> out.since("8.0").list("a", List.of(new Newer()), "Newer")),
                tooNew("parameter \"a\"", out -> out.since("8.0").anyList("a", List.of(1))),
                tooNew("field \"size\" of Old", out -> out.field("a", new Old(1L, null), "Old")),
                tooNew("field \"size\" of Old", out -> out.field("a", new Old(null, new Old(1L, null)), "Old")),
                tooNew(
                        "field \"size\" of Old",
                        out -> out.list("a", List.of(new Old(null, null), new Old(1L, null)), "Old")),
                tooNew("the type Newer in parameter \"a\"", out -> out.field("a", newer, "VirtualDisk")),
                tooNew(
                        "the type Newer in parameter \"a\"",
                        out -> out.list("a", List.of(new VirtualDisk(), newer), "VirtualDisk")),
                tooNew(
                        "the type Newer in field \"parent\" of VirtualDisk",
                        out -> out.field("a", new VirtualDisk().setParent(newer), "VirtualDisk")),
                tooNew("the type Newer in parameter \"a\"", out -> out.any("a", newer)),
                tooNew(
                        "the type Newer in parameter \"VirtualDisk\"",
                        out -> out.any("a", new ArrayOf<>("ArrayOfVirtualDisk", List.of(newer)))),
                tooNew(
                        "the type NewerFault in field \"fault\" of LocalizedMethodFault",
                        out -> out.field(
                                "a", new LocalizedMethodFault().setFault(new NewerFault()), "LocalizedMethodFault")),
                tooNew("the value \"new\" of State in parameter \"a\"", out -> out.field("a", State.NEW)),
                tooNew(
                        "the value \"new\" of State in parameter \"a\"",
                        out -> out.list("a", List.of(State.OLD, State.NEW))),
                tooNew("the value \"new\" of State in parameter \"a\"", out -> out.any("a", State.NEW)),
                tooNew("the value \"new\" of State in parameter \"State\"", out -> out.any("a", List.of(State.NEW))));
    }

    private static Arguments tooNew(String what, Consumer<FieldWriter> arguments) {
        return Arguments.of(what, arguments);
    }

    @ParameterizedTest
    @MethodSource("tooNew")
    void refusesWhatTheServerDoesntHave(String what, Consumer<FieldWriter> arguments) {
        assertThatThrownBy(() -> send(arguments))
                .isInstanceOf(NewerThanServerException.class)
                .hasMessageStartingWith("Send on VirtualMachine:vm-1: " + what + " came with version 8.0 of the API")
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @MethodSource("tooNew")
    void sendsAllOfItToAServerThatHasIt(String what, Consumer<FieldWriter> arguments) {
        SpokenVersion enough = new SpokenVersions("8.0.0.0", "vc", ServerVersions.NONE).in("urn:vim25");
        assertThatCode(() -> SoapCodec.encode(self(), new Send("", arguments), enough))
                .as(what)
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnOperationBeforeItsArguments() {
        assertThatThrownBy(() -> SoapCodec.encode(
                        self(),
                        new Send("7.0.3.1", out -> {
                            throw new AssertionError();
                        }),
                        OLD))
                .isInstanceOf(NewerThanServerException.class)
                .hasMessageStartingWith(
                        "Send on VirtualMachine:vm-1: the operation came with version 7.0.3.1 of the API");
        assertThatCode(() -> SoapCodec.encode(self(), new Send("7.0.3.0", out -> {}), OLD))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsUnsetIsNoNews() {
        assertThatCode(() -> send(out -> {
                    FieldWriter newer = out.since("99.0");
                    newer.field("a", (String) null);
                    newer.field("a", (Boolean) null);
                    newer.field("a", (Integer) null);
                    newer.field("a", (byte[]) null);
                    newer.field("a", (WireEnum) null);
                    newer.field("a", null, "Description");
                    newer.field("a", (ManagedObjectBase) null);
                    newer.secret("a", (String) null);
                    newer.any("a", null);
                    newer.list("a", List.of());
                    newer.list("a", List.of(), "Description");
                    newer.anyList("a", List.of());
                    out.field("b", new Old(null, new Old(null, null)), "Old");
                    out.field("c", State.OLD);
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void whatOnlyAnUnknownVersionHasIsThere() {
        assertThatCode(() -> send(out -> out.since("next").field("a", 1))).doesNotThrowAnyException();
        assertThatCode(() -> SoapCodec.encode(self(), new Send("next", out -> {}), OLD))
                .doesNotThrowAnyException();
    }

    @Test
    void whatANewerServerSentGoesBack() {
        Newer kept = Messages.readFirst(
                "<a xsi:type=\"EvenNewer\"><key>1</key><unheardOf>2</unheardOf></a>", in -> in.readObject(new Newer()));
        assertThat(kept.unknownContent()).isNotNull();
        assertThatCode(() -> send(out -> out.field("a", kept, "VirtualDisk"))).doesNotThrowAnyException();
    }

    private static void send(Consumer<FieldWriter> arguments) {
        SoapCodec.encode(self(), new Send("6.0", arguments), OLD);
    }

    private static ManagedObjectReference<?> self() {
        return ManagedObjectReference.of("VirtualMachine", "vm-1");
    }

    /** A call with any arguments. */
    private static final class Send extends Method<ManagedObjectBase, @Nullable Void> {
        private final String since;
        private final Consumer<FieldWriter> arguments;

        Send(String since, Consumer<FieldWriter> arguments) {
            this.since = since;
            this.arguments = arguments;
        }

        @Override
        public String operation() {
            return "Send";
        }

        @Override
        public String since() {
            return since;
        }

        @Override
        public TypeScope scope() {
            return SampleScope.INSTANCE;
        }

        @Override
        public void writeArguments(FieldWriter out) {
            arguments.accept(out);
        }

        @Override
        public @Nullable Void readResult(FieldReader in) {
            return null;
        }
    }

    /** An old type with a field that came later. */
    private static final class Old extends Description {
        private final @Nullable Long size;
        private final @Nullable Old inner;

        Old(@Nullable Long size, @Nullable Old inner) {
            this.size = size;
            this.inner = inner;
        }

        @Override
        public String wireType() {
            return "Old";
        }

        @Override
        public String since() {
            return "4.0";
        }

        @Override
        public void writeFields(FieldWriter out) {
            super.writeFields(out);
            out.since("8.0").field("size", size);
            out.field("inner", inner, "Old");
            out.endOf("Old");
        }
    }

    /** A type that came later than what it extends. */
    private static final class Newer extends VirtualDisk {
        @Override
        public String wireType() {
            return "Newer";
        }

        @Override
        public String since() {
            return "8.0";
        }
    }

    private static final class NewerFault extends InvalidState {
        private static final long serialVersionUID = 1L;

        @Override
        public String wireType() {
            return "NewerFault";
        }

        @Override
        public String since() {
            return "8.0";
        }
    }

    private enum State implements WireEnum {
        OLD("old", ""),
        NEW("new", "8.0");

        private final String wireValue;
        private final String since;

        State(String wireValue, String since) {
            this.wireValue = wireValue;
            this.since = since;
        }

        @Override
        public String wireValue() {
            return wireValue;
        }

        @Override
        public String wireType() {
            return "State";
        }

        @Override
        public String since() {
            return since;
        }
    }
}
