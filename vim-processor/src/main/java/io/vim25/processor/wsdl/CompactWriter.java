package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlArray;
import io.vim25.processor.model.WsdlEnum;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the compact form. The records go to a buffer of their own, since the tables before them fill as they go. */
final class CompactWriter {
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<XmlName, Integer> names = new LinkedHashMap<>();
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();

    byte[] write(WsdlApi api) {
        string(api.namespace());
        string(api.version());
        all(api.operations(), this::operation);
        all(api.types(), this::type);
        all(api.arrays(), this::array);
        all(api.enums(), this::enumeration);
        return assemble();
    }

    private void operation(WsdlOperation operation) {
        string(operation.name());
        string(operation.since());
        string(operation.owner());
        all(operation.parameters(), this::field);
        all(operation.result() == null ? List.of() : List.of(operation.result()), this::field);
        all(operation.faults(), this::name);
    }

    private void type(WsdlType type) {
        name(type.name());
        name(type.base());
        string(type.since());
        all(type.fields(), this::field);
    }

    private void array(WsdlArray array) {
        name(array.name());
        string(array.element());
        name(array.type());
    }

    private void enumeration(WsdlEnum enumeration) {
        name(enumeration.name());
        string(enumeration.since());
        all(enumeration.values(), value -> {
            string(value.text());
            string(value.since());
        });
    }

    private void field(WsdlField field) {
        number(records, flags(field));
        string(field.name());
        name(field.type());
        if (field.since() != null) {
            string(field.since());
        }
        if (field.refers() != null) {
            string(field.refers());
        }
    }

    private static int flags(WsdlField field) {
        return (field.optional() ? CompactModel.OPTIONAL : 0)
                | (field.list() ? CompactModel.LIST : 0)
                | (field.secret() ? CompactModel.SECRET : 0)
                | (field.since() != null ? CompactModel.SINCE : 0)
                | (field.refers() != null ? CompactModel.REFERS : 0);
    }

    private <T> void all(List<? extends T> list, Consumer<T> one) {
        number(records, list.size());
        list.forEach(one);
    }

    private void string(@Nullable String string) {
        number(records, string == null ? 0 : index(strings, string));
    }

    private void name(@Nullable XmlName name) {
        number(records, name == null ? 0 : index(names, name));
    }

    private static <T> int index(Map<T, Integer> table, T value) {
        return table.computeIfAbsent(value, key -> table.size() + 1);
    }

    private byte[] assemble() {
        ByteArrayOutputStream nameTable = new ByteArrayOutputStream();
        number(nameTable, names.size());
        for (XmlName name : names.keySet()) {
            number(nameTable, index(strings, name.namespace()));
            number(nameTable, index(strings, name.local()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(out, CompactModel.MARK);
        number(out, CompactModel.FORMAT);
        strings(out);
        out.writeBytes(nameTable.toByteArray());
        out.writeBytes(records.toByteArray());
        return out.toByteArray();
    }

    private void strings(ByteArrayOutputStream out) {
        number(out, strings.size());
        strings.keySet().forEach(string -> number(out, string.length()));
        byte[] characters = String.join("", strings.keySet()).getBytes(StandardCharsets.UTF_8);
        number(out, characters.length);
        out.writeBytes(characters);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7F) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
