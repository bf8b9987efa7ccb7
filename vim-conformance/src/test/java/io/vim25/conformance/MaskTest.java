package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.internal.wire.MaskedMessage;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The wire log shows none of the fields that the WSDL marks as secrets, wherever they are in a message. */
final class MaskTest {
    private static final String SECRET = "S3CRET";

    private final WholeApi api = WholeApi.get();
    private final ApiTypes types = new ApiTypes(api.model());
    private final Set<String> shown = new TreeSet<>();
    private int checked;

    @Test
    void noMarkedParameterIsShown() {
        for (WsdlOperation operation : api.model().operations()) {
            for (WsdlField parameter : operation.parameters()) {
                if (parameter.secret()) {
                    check(
                            operation.name() + "." + parameter.name(),
                            message(operation.name(), upTo(operation.parameters(), parameter)));
                }
            }
        }
        assertThat(shown).isEmpty();
        assertThat(checked).isGreaterThan(9);
    }

    @Test
    void noMarkedFieldIsShownWhereverItsTypeIs() {
        for (WsdlType type : api.model().types()) {
            String name = type.name().local();
            for (WsdlField field : types.fields(name)) {
                if (field.secret()) {
                    places(name, upTo(types.fields(name), field), name + "." + field.name());
                }
            }
        }
        assertThat(shown).isEmpty();
        assertThat(checked).isGreaterThan(100);
    }

    /** In a value of any type, and in each field, parameter and result that has the type, or one that it extends. */
    private void places(String type, String content, String what) {
        check(what + " in a value", message("AnyResponse", typed("val", type, content)));
        for (WsdlOperation operation : api.model().operations()) {
            for (WsdlField parameter : operation.parameters()) {
                place(type, parameter, content, what, operation.name());
            }
            WsdlField result = operation.result();
            if (result != null) {
                place(type, result, content, what, operation.name() + "Response");
            }
        }
        for (WsdlType owner : api.model().types()) {
            for (WsdlField field : owner.fields()) {
                place(type, field, content, what + " in " + owner.name().local(), "AnyResponse");
            }
        }
    }

    private void place(String type, WsdlField field, String content, String what, String operation) {
        String declared = field.type().local();
        boolean isArray = declared.equals("ArrayOf" + type);
        if (declared.equals(type)) {
            String element = "<" + field.name() + ">" + content + "</" + field.name() + ">";
            check(what + " as " + field.name() + " of " + operation, message(operation, element));
        } else if (isArray
                || (types.isType(declared) && types.withSubtypes(declared).contains(type))) {
            check(
                    what + " as a " + field.name() + " of " + operation,
                    message(operation, typed(field.name(), type, content)));
        }
    }

    private static String typed(String name, String type, String content) {
        return "<" + name + " xsi:type=\"" + type + "\">" + content + "</" + name + ">";
    }

    private static String upTo(List<WsdlField> fields, WsdlField secret) {
        StringBuilder content = new StringBuilder();
        for (WsdlField field : fields) {
            boolean found = field.equals(secret);
            content.append("<" + field.name() + ">" + (found ? SECRET : "1") + "</" + field.name() + ">");
            if (found) {
                break;
            }
        }
        return content.toString();
    }

    private static String message(String operation, String content) {
        return "<Envelope><Body><" + operation + ">" + content + "</" + operation + "></Body></Envelope>";
    }

    private void check(String what, String message) {
        checked++;
        String masked = MaskedMessage.of(message).shown();
        assertThat(masked).as(what).endsWith("</Body></Envelope>");
        if (masked.contains(SECRET)) {
            shown.add(what);
        }
    }
}
