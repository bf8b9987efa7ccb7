package io.vim25.conformance.chaos;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** One connection of a client to the proxy, with what happens to it. */
final class Conversation implements Runnable {
    /** More bytes than a request has, TLS included, so that some of those to be cut come through. */
    private static final int REQUEST_BYTES = 1500;

    private static final int HANDSHAKE_BYTES = 900;
    private static final int LONGEST_IDLE_MILLIS = 50;

    private final WireSocket client;
    private final ChaosProxy proxy;
    private final Plan plan;
    private final Upstream server;
    private final CountDownLatch ended = new CountDownLatch(1);
    private boolean requestDue = true;

    Conversation(WireSocket client, ChaosProxy proxy, Plan plan) {
        this.client = client;
        this.proxy = proxy;
        this.plan = plan;
        this.server = new Upstream(proxy.serverPort(), proxy::serverStarts);
    }

    /** Ends it, at any time. */
    void cut(boolean byReset) {
        client.cut(byReset);
    }

    /** Waits until it has ended: a connection that is closed during a read stays open until the read has ended. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public void run() {
        try (client;
                server) {
            if (draw(Trouble.At.CONNECTION) == Trouble.RESET_AT_ACCEPT) {
                resetAtAccept();
                return;
            }
            Socket talk = secured();
            InputStream in = new BufferedInputStream(talk.getInputStream());
            Answers answers = new Answers(client, talk.getOutputStream(), proxy, plan, server);
            boolean goesOn = true;
            while (goesOn) {
                goesOn = exchange(in, answers);
            }
        } catch (IOException e) {
            // cut, by the plan or by the client
        } finally {
            noteLoss();
            proxy.ended(this);
            ended.countDown();
        }
    }

    private Trouble draw(Trouble.At place) {
        return proxy.isCalm() ? Trouble.NOTHING : plan.next(place);
    }

    private void resetAtAccept() {
        proxy.tally().did(Trouble.RESET_AT_ACCEPT);
        client.cut(true);
    }

    private Socket secured() throws IOException {
        SSLContext tls = proxy.tls();
        if (tls == null) {
            return client;
        }
        Trouble trouble = draw(Trouble.At.TLS_SETUP);
        if (trouble == Trouble.HANDSHAKE_STALLED) {
            proxy.tally().did(trouble);
            stall(proxy.stall());
            client.cut(plan.coin());
        } else if (trouble == Trouble.HANDSHAKE_CUT) {
            cutHandshake();
        }
        return handshake(tls, trouble);
    }

    private void cutHandshake() {
        int bytes = plan.below(HANDSHAKE_BYTES);
        if (plan.coin()) {
            client.cutAfterReading(bytes, plan.coin());
        } else {
            client.cutAfterWriting(bytes, plan.coin());
        }
    }

    private Socket handshake(SSLContext tls, Trouble trouble) throws IOException {
        SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(client, "127.0.0.1", client.getPort(), true);
        socket.setUseClientMode(false);
        try {
            socket.startHandshake();
        } catch (IOException e) {
            if (trouble == Trouble.HANDSHAKE_CUT) {
                proxy.tally().did(trouble);
            }
            throw e;
        }
        client.cutNothing();
        return socket;
    }

    private boolean exchange(InputStream in, Answers answers) throws IOException {
        Trouble trouble = draw(Trouble.At.REQUEST);
        if (trouble == Trouble.IDLE_CLOSED && closedWhileIdle(in)) {
            return false;
        }
        HttpMessage message = receive(in, trouble);
        if (message == null) {
            return false;
        }
        requestDue = false;
        proxy.tally().request();
        boolean goesOn = answers.answer(new Request(message), trouble);
        requestDue = goesOn;
        return goesOn;
    }

    /** The client may be sending a request at just this moment. */
    private boolean closedWhileIdle(InputStream in) throws IOException {
        client.setSoTimeout(1 + plan.below(LONGEST_IDLE_MILLIS));
        in.mark(1);
        try {
            in.read();
            in.reset();
            client.setSoTimeout(0);
            return false;
        } catch (SocketTimeoutException e) {
            proxy.tally().did(Trouble.IDLE_CLOSED);
            client.cut(plan.coin());
            return true;
        }
    }

    private @Nullable HttpMessage receive(InputStream in, Trouble trouble) throws IOException {
        if (trouble == Trouble.REQUEST_CUT) {
            client.cutAfterReading(plan.below(REQUEST_BYTES), plan.coin());
        }
        try {
            HttpMessage message = HttpMessage.read(in);
            client.cutNothing();
            return message;
        } catch (IOException e) {
            if (trouble == Trouble.REQUEST_CUT) {
                proxy.tally().did(trouble);
            }
            throw e;
        }
    }

    /**
     * If the connection was cut from this side, the client may have sent a request that nobody has read. With TLS it
     * sends the first one together with the last of the set-up, after all of the server's.
     */
    private void noteLoss() {
        Instant cut = client.cutAt();
        if (requestDue && cut != null && (proxy.tls() == null || client.isWritten())) {
            proxy.books().mayHaveLostOne(Window.since(cut));
        }
    }

    /** Waits, or ends the conversation if the proxy ends. */
    static void stall(Duration time) throws IOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the proxy has ended", e);
        }
    }
}
