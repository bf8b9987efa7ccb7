package io.vim25.processor.wsdl;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.model.WsdlType;
import io.vim25.processor.model.XmlName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.wsdl.Operation;
import org.jspecify.annotations.Nullable;

/** Reads a set of WSDL documents: wsdl4j gives the operations, XmlSchema the types that they lead to. */
final class WsdlReader {
    private final String entry;
    private final Service service;
    private final OperationReader operations;
    private final TypeReader types;

    private WsdlReader(String entry, Service service, OperationReader operations, TypeReader types) {
        this.entry = entry;
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
        return new WsdlReader(set.entry(), service, new OperationReader(schemas, fields, contents), types).api();
    }

    private WsdlApi api() throws WsdlException {
        if (service.operations().isEmpty()) {
            throw service.component().unsupported("it has no operations", "Name the WSDL of a service that has some");
        }
        checkBases();
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

    /** No type may extend itself by way of others: whoever follows bases would never come back. */
    private void checkBases() throws WsdlException {
        Map<XmlName, @Nullable XmlName> bases = new HashMap<>();
        types.types().forEach(type -> bases.put(type.name(), type.base()));
        for (WsdlType type : types.types()) {
            Set<XmlName> seen = new HashSet<>();
            for (XmlName name = type.name(); name != null; name = bases.get(name)) {
                if (!seen.add(name)) {
                    throw new Component(entry, "type " + name.local())
                            .unsupported("it extends itself", "Correct the <extension> of it or of one of its bases");
                }
            }
        }
    }
}
