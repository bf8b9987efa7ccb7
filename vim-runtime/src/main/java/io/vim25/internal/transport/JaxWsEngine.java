package io.vim25.internal.transport;

import com.sun.xml.ws.api.BindingID;
import com.sun.xml.ws.api.pipe.ClientTubeAssemblerContext;
import com.sun.xml.ws.api.pipe.ServerTubeAssemblerContext;
import com.sun.xml.ws.api.pipe.Tube;
import com.sun.xml.ws.api.pipe.TubelineAssembler;
import com.sun.xml.ws.api.pipe.TubelineAssemblerFactory;
import com.sun.xml.ws.api.server.Container;
import com.sun.xml.ws.client.WSServiceDelegate;
import jakarta.activation.DataSource;
import jakarta.xml.ws.Dispatch;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.http.HTTPBinding;
import java.io.IOException;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import org.jspecify.annotations.Nullable;

/**
 * jaxws-rt, with nothing between a {@code Dispatch} and HTTP. It is named directly and set up in code, so that neither
 * another JAX-WS implementation nor a configuration file on the class path takes its place.
 */
final class JaxWsEngine {
    private static final QName NAME = new QName("urn:vim25", "vim");

    private final WSServiceDelegate service;

    JaxWsEngine(Endpoint endpoint) {
        service = Vim25Service.in(new HttpOnly());
        service.addPort(NAME, HTTPBinding.HTTP_BINDING, endpoint.url().toString());
    }

    Reply invoke(Exchange exchange) throws IOException {
        // one for each call: their contexts belong to one call at a time, and they are cheap with one tube
        Dispatch<DataSource> dispatch = service.createDispatch(NAME, DataSource.class, Service.Mode.MESSAGE);
        exchange.attachTo(dispatch.getRequestContext());
        dispatch.invoke(exchange);
        return exchange.reply();
    }

    /** A service whose container is given, and not what the thread or the class path says. */
    private static final class Vim25Service extends WSServiceDelegate {
        private Vim25Service() {
            super((Source) null, NAME, Service.class);
        }

        static Vim25Service in(Container container) {
            InitParams params = new InitParams();
            params.setContainer(container);
            INIT_PARAMS.set(params);
            try {
                return new Vim25Service();
            } finally {
                INIT_PARAMS.remove();
            }
        }
    }

    /** Makes tubelines of one tube. */
    private static final class HttpOnly extends Container {
        private final TubelineAssemblerFactory factory = new TubelineAssemblerFactory() {
            @Override
            public TubelineAssembler doCreate(BindingID binding) {
                return new Assembler();
            }
        };

        @Override
        public <S> @Nullable S getSPI(Class<S> type) {
            return type == TubelineAssemblerFactory.class ? type.cast(factory) : super.getSPI(type);
        }
    }

    private static final class Assembler implements TubelineAssembler {
        @Override
        public Tube createClient(ClientTubeAssemblerContext context) {
            return new HttpTube(context.getBinding());
        }

        @Override
        public Tube createServer(ServerTubeAssemblerContext context) {
            throw new UnsupportedOperationException();
        }
    }
}
