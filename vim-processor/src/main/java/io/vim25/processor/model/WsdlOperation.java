package io.vim25.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the port type.
 *
 * @param name the wire name, for example {@code PowerOnVM_Task}
 * @param since the API version that it came with ({@code facts:since} on its request type), if known
 * @param owner the managed object type that it belongs to ({@code facts:refers} on {@code _this}), if known
 * @param parameters the elements of its request type in order, without {@code _this}
 * @param result the element {@code returnval} of its response, or null if it returns nothing
 * @param faults the types of the declared faults in order, {@code RuntimeFault} included where declared
 */
public record WsdlOperation(
        String name,
        @Nullable String since,
        @Nullable String owner,
        List<WsdlField> parameters,
        @Nullable WsdlField result,
        List<XmlName> faults) {
    public WsdlOperation {
        parameters = List.copyOf(parameters);
        faults = List.copyOf(faults);
    }
}
