package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlArray;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the compact form. Loops rather than streams: this runs once, in a JVM that has compiled nothing yet. */
final class CompactReader {
    private final byte[] bytes;
    private int at;
    private @Nullable String[] strings = {};
    private @Nullable XmlName[] names = {};

    CompactReader(byte[] bytes) {
        this.bytes = bytes;
    }

    WsdlApi read() throws IOException {
        checkHeader();
        readStrings();
        readNames();
        WsdlApi api = new WsdlApi(string(), string(), operations(), types(), arrays(), enums());
        if (at != bytes.length) {
            throw new IOException("there is more in it than its records");
        }
        return api;
    }

    private void checkHeader() throws IOException {
        if (number() != CompactModel.MARK) {
            throw new IOException("it doesn't begin as a model does");
        }
        int format = number();
        if (format != CompactModel.FORMAT) {
            throw new IOException("its format is " + format + ", and this reads format " + CompactModel.FORMAT);
        }
    }

    private void readStrings() {
        int[] lengths = new int[count()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = number();
        }
        int size = number();
        String characters = new String(bytes, at, size, StandardCharsets.UTF_8);
        at += size;
        strings = new String[lengths.length + 1];
        int start = 0;
        for (int i = 0; i < lengths.length; i++) {
            strings[i + 1] = characters.substring(start, start + lengths[i]);
            start += lengths[i];
        }
    }

    private void readNames() {
        names = new XmlName[count() + 1];
        for (int i = 1; i < names.length; i++) {
            names[i] = new XmlName(string(), string());
        }
    }

    private List<WsdlOperation> operations() {
        WsdlOperation[] operations = new WsdlOperation[count()];
        for (int i = 0; i < operations.length; i++) {
            operations[i] =
                    new WsdlOperation(string(), nullableString(), nullableString(), fields(), result(), nameList());
        }
        return List.of(operations);
    }

    private @Nullable WsdlField result() {
        return number() == 0 ? null : field();
    }

    private List<XmlName> nameList() {
        XmlName[] list = new XmlName[count()];
        for (int i = 0; i < list.length; i++) {
            list[i] = name();
        }
        return List.of(list);
    }

    private List<WsdlType> types() {
        WsdlType[] types = new WsdlType[count()];
        for (int i = 0; i < types.length; i++) {
            types[i] = new WsdlType(name(), names[number()], nullableString(), fields());
        }
        return List.of(types);
    }

    private List<WsdlArray> arrays() {
        WsdlArray[] arrays = new WsdlArray[count()];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = new WsdlArray(name(), string(), name());
        }
        return List.of(arrays);
    }

    private List<WsdlEnum> enums() {
        WsdlEnum[] enums = new WsdlEnum[count()];
        for (int i = 0; i < enums.length; i++) {
            enums[i] = new WsdlEnum(name(), nullableString(), values());
        }
        return List.of(enums);
    }

    private List<WsdlEnum.Value> values() {
        WsdlEnum.Value[] values = new WsdlEnum.Value[count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = new WsdlEnum.Value(string(), nullableString());
        }
        return List.of(values);
    }

    private List<WsdlField> fields() {
        WsdlField[] fields = new WsdlField[count()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = field();
        }
        return List.of(fields);
    }

    private WsdlField field() {
        int flags = number();
        return new WsdlField(
                string(),
                name(),
                (flags & CompactModel.OPTIONAL) != 0,
                (flags & CompactModel.LIST) != 0,
                (flags & CompactModel.SINCE) != 0 ? string() : null,
                (flags & CompactModel.REFERS) != 0 ? string() : null,
                (flags & CompactModel.SECRET) != 0);
    }

    private String string() {
        return Objects.requireNonNull(nullableString());
    }

    private @Nullable String nullableString() {
        return strings[number()];
    }

    private XmlName name() {
        return Objects.requireNonNull(names[number()]);
    }

    /** How many follow. Each takes a byte at least, so that a damaged count can't ask for all memory. */
    private int count() {
        return Objects.checkIndex(number(), bytes.length - at + 1);
    }

    private int number() {
        int number = 0;
        int shift = 0;
        int read = bytes[at++];
        while (read < 0) {
            number |= (read & 0x7F) << shift;
            shift += 7;
            read = bytes[at++];
        }
        return number | (read << shift);
    }
}
