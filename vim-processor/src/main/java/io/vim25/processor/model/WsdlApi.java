package io.vim25.processor.model;

import java.util.List;

/**
 * One service's API as its WSDL set describes it.
 *
 * @param namespace the target namespace of the operations' messages, for example {@code urn:vim25}
 * @param version the newest API version that the set describes, as in its {@code soapAction}
 *     ({@code urn:vim25/9.1.0.0} gives {@code 9.1.0.0}); empty where the documents don't say
 * @param operations all operations, in the order of the port type
 * @param types all named complex types that carry data or faults, in document order: neither the operations' request
 *     types nor {@code ArrayOf…} types, and not {@code ManagedObjectReference}, which is no object but a reference
 * @param arrays all {@code ArrayOf…} types, in document order
 * @param enums all enumerations, in document order
 */
public record WsdlApi(
        String namespace,
        String version,
        List<WsdlOperation> operations,
        List<WsdlType> types,
        List<WsdlArray> arrays,
        List<WsdlEnum> enums) {
    public WsdlApi {
        operations = List.copyOf(operations);
        types = List.copyOf(types);
        arrays = List.copyOf(arrays);
        enums = List.copyOf(enums);
    }
}
