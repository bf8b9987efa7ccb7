package io.vim25.conformance;

import io.vim25.ArrayOf;
import io.vim25.ManagedObjectReference;
import io.vim25.processor.model.WsdlArray;
import io.vim25.processor.model.WsdlField;
import io.vim25.processor.model.XmlName;
import io.vim25.spi.TypeScope;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Random values of all types of the API, valid by its schema. The same seed gives the same values.
 *
 * <p>Types recurse, so there is a budget of objects for each value; when it is spent, only what must be set is.
 */
final class RandomValues {
    /** How much of an object is set. */
    enum Amount {
        /** What the schema demands. */
        REQUIRED,
        /** That, and some of the rest. */
        SOME,
        /** Every field of the object itself; some of those in it. */
        ALL
    }

    private static final int BUDGET = 40;
    private static final String[] BUILT_INS = {
        "string", "boolean", "byte", "short", "int", "long", "float", "double", "dateTime", "base64Binary"
    };

    private final Random random;
    private final RandomScalars scalars;
    private final ApiTypes types;
    private final List<WsdlArray> arrays;
    private final TypeScope scope;
    private final Accessors accessors = new Accessors();
    private int budget;

    RandomValues(WholeApi api, long seed) {
        random = new Random(seed);
        scalars = new RandomScalars(random);
        types = new ApiTypes(api.model());
        arrays = api.model().arrays();
        scope = api.scope();
    }

    /** A data object or fault of just that type. */
    WireObject object(String type, Amount amount) {
        budget = BUDGET;
        return make(type, amount);
    }

    /** Some of just that type: one with little, one with much, and some in between. */
    List<WireObject> several(String type) {
        List<WireObject> several = new ArrayList<>();
        several.add(object(type, Amount.REQUIRED));
        several.add(object(type, Amount.ALL));
        for (int i = 0; i < 4; i++) {
            several.add(object(type, Amount.SOME));
        }
        return several;
    }

    /** The value of a field, parameter or result; a list if it may repeat, null if it is optional and stays unset. */
    Object value(WsdlField field, Amount amount) {
        budget = BUDGET;
        return fieldValue(field, amount);
    }

    private WireObject make(String type, Amount amount) {
        budget--;
        WireObject object = Objects.requireNonNull(scope.newInstance(type), type);
        for (WsdlField field : types.fields(type)) {
            Object value = fieldValue(field, amount);
            if (value != null) {
                accessors.set(object, field.name(), value);
            }
        }
        return object;
    }

    private Object fieldValue(WsdlField field, Amount amount) {
        if (field.list()) {
            return list(field, amount);
        }
        return field.optional() && !isSet(amount) ? null : one(field.type(), field.refers());
    }

    private boolean isSet(Amount amount) {
        return switch (amount) {
            case REQUIRED -> false;
            case SOME -> budget > 0 && random.nextInt(3) == 0;
            case ALL -> true;
        };
    }

    private List<Object> list(WsdlField field, Amount amount) {
        int least = field.optional() && amount != Amount.ALL ? 0 : 1;
        int most = amount == Amount.REQUIRED || budget <= 0 ? least : 3;
        List<Object> values = new ArrayList<>();
        for (int left = least + random.nextInt(most - least + 1); left > 0; left--) {
            values.add(one(field.type(), field.refers()));
        }
        return values;
    }

    private Object one(XmlName type, String refers) {
        if (type.isBuiltIn()) {
            return type.local().equals("anyType") ? any() : scalars.value(type.local());
        }
        if (type.local().equals("ManagedObjectReference")) {
            return reference(refers);
        }
        if (types.isEnum(type.local())) {
            return constant(type.local());
        }
        return make(budget > 0 ? pick(types.withSubtypes(type.local())) : type.local(), inside());
    }

    /** What is in an object gets sparser the more there is already. */
    private Amount inside() {
        return budget > 0 ? Amount.SOME : Amount.REQUIRED;
    }

    private static ManagedObjectReference<?> anyReference(String type, int number) {
        return ManagedObjectReference.of(type, type.toLowerCase(java.util.Locale.ROOT) + "-" + number);
    }

    private ManagedObjectReference<?> reference(String refers) {
        return anyReference(refers == null ? "VirtualMachine" : refers, random.nextInt(1000));
    }

    private WireEnum constant(String type) {
        return Objects.requireNonNull(scope.enumConstant(type, pick(types.values(type))), type);
    }

    private Object any() {
        return switch (random.nextInt(budget > 0 ? 8 : 4)) {
            case 0, 1 -> scalars.value(BUILT_INS[random.nextInt(BUILT_INS.length)]);
            case 2 -> reference(null);
            case 3 -> constant(pick(types.enumNames()));
            case 4, 5 -> make(pick(types.names()), inside());
            default -> array(pick(arrays));
        };
    }

    /** An array in {@code xsd:anyType}: of primitives, enums, references, data, or of anything. */
    private ArrayOf<Object> array(WsdlArray array) {
        budget--;
        List<Object> elements = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            elements.add(one(array.type(), null));
        }
        return new ArrayOf<>(array.name().local(), elements);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
