package io.vim25.internal.codec.sample;

import io.vim25.DynamicData;
import io.vim25.ManagedObjectReference;
import io.vim25.MethodFault;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.Untraced;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data object with a field of every kind. Fields are public here, to keep tests short. */
public class AllKinds extends DynamicData {
    public boolean flag;
    public @Nullable Boolean optionalFlag;
    public byte small;
    public @Nullable Byte optionalSmall;
    public short medium;
    public @Nullable Short optionalMedium;
    public int number;
    public @Nullable Integer optionalNumber;
    public long large;
    public @Nullable Long optionalLarge;
    public float single;
    public @Nullable Float optionalSingle;
    public double real;
    public @Nullable Double optionalReal;
    public @Nullable String text;
    public @Nullable Instant time;
    public byte @Nullable [] bytes;
    public @Nullable ManagedObjectReference<?> reference;
    public @Nullable PowerState state;
    public @Nullable VirtualDevice device;
    public @Nullable MethodFault fault;
    public @Nullable String password;
    public byte @Nullable [] privateKey;
    public @Nullable Object any;
    public List<String> texts = new ArrayList<>();
    public List<Integer> numbers = new ArrayList<>();
    public List<byte[]> manyBytes = new ArrayList<>();
    public List<Instant> times = new ArrayList<>();
    public List<ManagedObjectReference<?>> references = new ArrayList<>();
    public List<VirtualDevice> devices = new ArrayList<>();
    public List<Object> anything = new ArrayList<>();

    public AllKinds() {}

    @Override
    public String wireType() {
        return "AllKinds";
    }

    @Override
    public AllKinds copy() {
        return copyTo(new AllKinds());
    }

    @Override
    public void writeFields(FieldWriter out) {
        super.writeFields(out);
        out.field("flag", flag);
        out.field("optionalFlag", optionalFlag);
        out.field("small", small);
        out.field("optionalSmall", optionalSmall);
        out.field("medium", medium);
        out.field("optionalMedium", optionalMedium);
        out.field("number", number);
        out.field("optionalNumber", optionalNumber);
        out.field("large", large);
        out.field("optionalLarge", optionalLarge);
        out.field("single", single);
        out.field("optionalSingle", optionalSingle);
        out.field("real", real);
        out.field("optionalReal", optionalReal);
        out.field("text", text);
        out.field("time", time);
        out.field("bytes", bytes);
        out.field("reference", reference);
        out.field("state", state);
        out.field("device", device, "VirtualDevice");
        out.field("fault", fault, "MethodFault");
        out.secret("password", password);
        out.secret("privateKey", privateKey);
        out.any("any", any);
        out.list("texts", texts);
        out.list("numbers", numbers);
        out.list("manyBytes", manyBytes);
        out.list("times", times);
        out.list("references", references);
        out.list("devices", devices, "VirtualDevice");
        out.anyList("anything", anything);
        out.endOf("AllKinds");
    }

    @Override
    public @Nullable String readField(String name, FieldReader in) {
        switch (name) {
            case "flag" -> flag = in.readBoolean();
            case "optionalFlag" -> optionalFlag = in.readBoolean();
            case "small" -> small = in.readByte();
            case "optionalSmall" -> optionalSmall = in.readByte();
            case "medium" -> medium = in.readShort();
            case "optionalMedium" -> optionalMedium = in.readShort();
            case "number" -> number = in.readInt();
            case "optionalNumber" -> optionalNumber = in.readInt();
            case "large" -> large = in.readLong();
            case "optionalLarge" -> optionalLarge = in.readLong();
            case "single" -> single = in.readFloat();
            case "optionalSingle" -> optionalSingle = in.readFloat();
            case "real" -> real = in.readDouble();
            case "optionalReal" -> optionalReal = in.readDouble();
            case "text" -> text = in.readString();
            case "time" -> time = in.readDateTime();
            case "bytes" -> bytes = in.readBytes();
            case "reference" -> reference = in.readReference();
            case "state" -> state = in.keepText(PowerState.of(in.readString()));
            case "device" -> device = in.readObject(new VirtualDevice());
            case "fault" -> fault = in.readObject(new MethodFault(Untraced.DECODED));
            case "password" -> password = in.readString();
            case "privateKey" -> privateKey = in.readBytes();
            case "any" -> any = in.readAny();
            case "texts" -> texts.add(in.readString());
            case "numbers" -> numbers.add(in.readInt());
            case "manyBytes" -> manyBytes.add(in.readBytes());
            case "times" -> times.add(in.readDateTime());
            case "references" -> references.add(in.readReference());
            case "devices" -> devices.add(in.readObject(new VirtualDevice()));
            case "anything" -> anything.add(in.readAny());
            default -> {
                return super.readField(name, in);
            }
        }
        return "AllKinds";
    }
}
