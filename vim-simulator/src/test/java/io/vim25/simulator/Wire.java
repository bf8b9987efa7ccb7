package io.vim25.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends envelopes as they stand, and shows what comes back. */
final class Wire {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Simulator vcenter;

    Wire(Simulator vcenter) {
        this.vcenter = vcenter;
    }

    /** Logs in, and gives the cookie. */
    String logIn() {
        HttpResponse<String> reply = call("", login());
        String header = reply.headers().firstValue("Set-Cookie").orElseThrow();
        return header.substring(0, header.indexOf(';'));
    }

    /** The call that logs in. */
    String login() {
        return "<Login xmlns='urn:vim25'><_this type='SessionManager'>SessionManager</_this><userName>"
                + vcenter.userName() + "</userName><password>"
                + vcenter.password() + "</password></Login>";
    }

    /** Sends a call in an envelope. */
    HttpResponse<String> call(String cookie, String call) {
        return send(
                cookie,
                "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'"
                        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><e:Body>"
                        + call + "</e:Body></e:Envelope>");
    }

    /** Sends whatever it is. */
    HttpResponse<String> send(String cookie, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(vcenter.url()))
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return exchange(request.build());
    }

    /** Asks for a page. */
    HttpResponse<String> get(String path) {
        return exchange(
                HttpRequest.newBuilder(URI.create(vcenter.url()).resolve(path)).build());
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
