package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.wsdl.Operation;

/** Reads a set of WSDL documents: wsdl4j gives the operations, XmlSchema the types that they lead to. */
final class WsdlReader {
    private final Service service;
    private final OperationReader operations;
    private final TypeReader types;

    private WsdlReader(Service service, OperationReader operations, TypeReader types) {
        this.service = service;
        this.operations = operations;
        this.types = types;
    }

    static WsdlApi read(DocumentSet set) throws WsdlException {
        Definitions definitions = Definitions.read(set);
        Service service = Service.of(set.entry(), definitions);
        SchemaSet schemas = SchemaSet.read(set, definitions);
        FieldReader fields = new FieldReader(schemas);
        ContentReader contents = new ContentReader(fields);
        TypeReader types = new TypeReader(contents);
        types.readAll(schemas);
        return new WsdlReader(service, new OperationReader(schemas, fields, contents), types).api();
    }

    private WsdlApi api() throws WsdlException {
        if (service.operations().isEmpty()) {
            throw service.component().unsupported("it has no operations", "Name the WSDL of a service that has some");
        }
        Operation first = service.operations().get(0);
        String namespace = operations.namespace(service.component(first), first);
        return new WsdlApi(
                namespace,
                service.version(namespace),
                operations(namespace),
                types.types(),
                types.arrays(),
                types.enums());
    }

    private List<WsdlOperation> operations(String namespace) throws WsdlException {
        List<WsdlOperation> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Operation operation : service.operations()) {
            Component where = service.component(operation);
            if (!names.add(operation.getName())) {
                throw where.unsupported("there are two of that name", "Rename one, or leave it out");
            }
            read.add(operations.read(where, namespace, operation));
        }
        return read;
    }
}
