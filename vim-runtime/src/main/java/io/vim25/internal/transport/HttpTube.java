package io.vim25.internal.transport;

import com.sun.xml.ws.api.WSBinding;
import com.sun.xml.ws.api.message.Packet;
import com.sun.xml.ws.api.pipe.TubeCloner;
import com.sun.xml.ws.transport.http.client.HttpClientTransport;
import com.sun.xml.ws.transport.http.client.HttpTransportPipe;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** jaxws-rt's HTTP client, with connections and headers of ours. */
final class HttpTube extends HttpTransportPipe {
    /** Where the client writes whole envelopes, passwords among them; kept here, or its level would be forgotten. */
    private static final Logger DUMPS = Logger.getLogger(HttpTransportPipe.class.getName());

    static {
        if (DUMPS.getLevel() == null) {
            DUMPS.setLevel(Level.INFO);
        }
    }

    private final WSBinding binding;

    HttpTube(WSBinding binding) {
        super(new BytesCodec(), binding);
        this.binding = binding;
    }

    @Override
    protected HttpClientTransport getTransport(Packet packet, Map<String, List<String>> headers) {
        Exchange exchange = Exchange.of(packet);
        Headers.add(exchange.request(), (name, value) -> headers.put(name, List.of(value)));
        return new HttpCall(packet, headers, exchange);
    }

    @Override
    public HttpTransportPipe copy(TubeCloner cloner) {
        HttpTube copy = new HttpTube(binding);
        cloner.add(this, copy);
        return copy;
    }
}
