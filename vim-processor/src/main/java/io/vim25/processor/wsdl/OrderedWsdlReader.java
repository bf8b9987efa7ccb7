package io.vim25.processor.wsdl;

import com.ibm.wsdl.DefinitionImpl;
import com.ibm.wsdl.OperationImpl;
import com.ibm.wsdl.factory.WSDLFactoryImpl;
import com.ibm.wsdl.xml.WSDLReaderImpl;
import java.io.Serial;
import java.util.LinkedHashMap;
import javax.wsdl.Definition;
import javax.wsdl.Fault;
import javax.wsdl.Operation;
import javax.wsdl.factory.WSDLFactory;

/**
 * wsdl4j's reader, made to keep an operation's faults in the document's order (it keeps them in a hash map), and to
 * make its objects directly: by itself it looks its factory up by name, in class loaders that inside javac aren't ours.
 */
final class OrderedWsdlReader extends WSDLReaderImpl {
    OrderedWsdlReader() {
        setFeature("javax.wsdl.verbose", false);
        // schemas are for XmlSchema; here they stay trees
        setFeature("com.ibm.wsdl.parseXMLSchemas", false);
    }

    @Override
    protected WSDLFactory getWSDLFactory() {
        return new OrderedFactory();
    }

    private static final class OrderedFactory extends WSDLFactoryImpl {
        @Override
        public Definition newDefinition() {
            Definition definition = new OrderedDefinition();
            definition.setExtensionRegistry(newPopulatedExtensionRegistry());
            return definition;
        }
    }

    private static final class OrderedDefinition extends DefinitionImpl {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public Operation createOperation() {
            return new OrderedOperation();
        }
    }

    private static final class OrderedOperation extends OperationImpl {
        @Serial
        private static final long serialVersionUID = 1L;

        OrderedOperation() {
            faults = new LinkedHashMap<String, Fault>();
        }
    }
}
