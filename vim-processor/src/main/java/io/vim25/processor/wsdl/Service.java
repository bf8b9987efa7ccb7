package io.vim25.processor.wsdl;

import io.vim25.processor.problem.ProblemId;
import java.util.List;
import java.util.stream.Collectors;
import javax.wsdl.Binding;
import javax.wsdl.BindingOperation;
import javax.wsdl.Operation;
import javax.wsdl.PortType;
import javax.wsdl.extensions.soap.SOAPBinding;
import javax.wsdl.extensions.soap.SOAPBody;
import javax.wsdl.extensions.soap.SOAPOperation;
import org.jspecify.annotations.Nullable;

/** The one port type of a set whose operations are meant, and how it is bound to SOAP. */
final class Service {
    private final Definitions.Part<PortType> portType;
    private final Definitions.@Nullable Part<Binding> binding;

    private Service(Definitions.Part<PortType> portType, Definitions.@Nullable Part<Binding> binding) {
        this.portType = portType;
        this.binding = binding;
    }

    /** The port type that is bound to SOAP, or, where nothing is bound, the only one. */
    static Service of(String entry, Definitions definitions) throws WsdlException {
        List<Definitions.Part<PortType>> all = definitions.portTypes();
        List<Definitions.Part<PortType>> bound = all.stream()
                .filter(portType -> soapBinding(definitions, portType.value()) != null)
                .toList();
        List<Definitions.Part<PortType>> meant = all.size() == 1 ? all : bound;
        if (meant.size() != 1) {
            throw notOne(entry, all, bound);
        }
        Definitions.Part<PortType> portType = meant.get(0);
        Service service = new Service(portType, soapBinding(definitions, portType.value()));
        service.checkStyle();
        return service;
    }

    private static Definitions.@Nullable Part<Binding> soapBinding(Definitions definitions, PortType portType) {
        return definitions.bindings(portType).stream()
                .filter(binding -> !Definitions.all(
                                SOAPBinding.class, binding.value().getExtensibilityElements())
                        .isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static WsdlException notOne(
            String entry, List<Definitions.Part<PortType>> all, List<Definitions.Part<PortType>> bound) {
        if (all.isEmpty()) {
            return new WsdlException(
                    ProblemId.VimUnsupportedWsdl,
                    entry + ": neither this WSDL nor one that it imports has a <portType>, so there are no operations."
                            + " Name the WSDL that has them.");
        }
        String names = all.stream()
                .map(portType -> portType.value().getQName().getLocalPart())
                .sorted()
                .collect(Collectors.joining(", "));
        return new WsdlException(
                ProblemId.VimUnsupportedWsdl,
                entry + ": this set has the port types " + names + "; " + bound.size()
                        + " of them have a SOAP 1.1 binding, and exactly one must. Name the WSDL of one service, or"
                        + " leave all but one port type out.");
    }

    Component component() {
        return new Component(
                portType.document(), "port type " + portType.value().getQName().getLocalPart());
    }

    Component component(Operation operation) {
        return new Component(portType.document(), "operation " + operation.getName());
    }

    /** The operations in order. */
    List<Operation> operations() {
        return Definitions.all(Operation.class, portType.value().getOperations());
    }

    /** The version in the first {@code soapAction} that has one: {@code urn:vim25/9.1.0.0} gives {@code 9.1.0.0}. */
    String version(String namespace) {
        return bindingOperations().stream()
                .flatMap(operation -> soap(operation).stream())
                .map(SOAPOperation::getSoapActionURI)
                .filter(action -> action != null && action.matches("\\Q" + namespace + "\\E/[0-9][0-9A-Za-z.]*"))
                .map(action -> action.substring(namespace.length() + 1))
                .findFirst()
                .orElse("");
    }

    private void checkStyle() throws WsdlException {
        if (binding == null) {
            return;
        }
        for (SOAPBinding soap :
                Definitions.all(SOAPBinding.class, binding.value().getExtensibilityElements())) {
            checkDocumentStyle(
                    new Component(
                            binding.document(),
                            "binding " + binding.value().getQName().getLocalPart()),
                    soap.getStyle());
        }
        for (BindingOperation operation : bindingOperations()) {
            Component where = new Component(binding.document(), "binding of operation " + operation.getName());
            for (SOAPOperation soap : soap(operation)) {
                checkDocumentStyle(where, soap.getStyle());
            }
            checkLiteral(where, operation);
        }
    }

    private static void checkDocumentStyle(Component where, @Nullable String style) throws WsdlException {
        if (style != null && !style.equals("document")) {
            throw where.unsupported(
                    "its style is \"" + style + "\"",
                    "Only document/literal style can be mapped: generate the WSDL in that style");
        }
    }

    private static void checkLiteral(Component where, BindingOperation operation) throws WsdlException {
        if (operation.getBindingInput() == null) {
            return;
        }
        for (SOAPBody body :
                Definitions.all(SOAPBody.class, operation.getBindingInput().getExtensibilityElements())) {
            if ("encoded".equals(body.getUse())) {
                throw where.unsupported(
                        "its body is encoded",
                        "Only document/literal style can be mapped: generate the WSDL in that style");
            }
        }
    }

    private List<BindingOperation> bindingOperations() {
        return binding == null
                ? List.of()
                : Definitions.all(BindingOperation.class, binding.value().getBindingOperations());
    }

    private static List<SOAPOperation> soap(BindingOperation operation) {
        return Definitions.all(SOAPOperation.class, operation.getExtensibilityElements());
    }
}
