package io.vim25.conformance.chaos;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** What the proxy does with the requests of one connection. One thread uses it. */
final class Answers {
    private final WireSocket client;
    private final OutputStream out;
    private final ChaosProxy proxy;
    private final Plan plan;
    private final Upstream server;
    /** Whether the server may have run the request that is being answered. */
    private boolean forwarded;

    Answers(WireSocket client, OutputStream out, ChaosProxy proxy, Plan plan, Upstream server) {
        this.client = client;
        this.out = out;
        this.proxy = proxy;
        this.plan = plan;
        this.server = server;
    }

    /**
     * Answers a request, or doesn't.
     *
     * @return whether another one may follow
     */
    boolean answer(Request request, Trouble trouble) throws IOException {
        forwarded = false;
        boolean answered = false;
        try {
            answered = tryToAnswer(request, trouble);
            return answered || !client.isClosed();
        } finally {
            if (!answered && trouble != Trouble.SOAP_503) {
                proxy.books().unanswered(request.call());
            }
            if (request.isLogin() && forwarded) {
                tellOfLogin(answered);
            }
        }
    }

    private void tellOfLogin(boolean answered) {
        if (answered) {
            proxy.tally().loginAnswered();
        } else {
            proxy.tally().loginLost();
        }
    }

    /** Whether the client got the server's reply, whole and in time. */
    private boolean tryToAnswer(Request request, Trouble trouble) throws IOException {
        switch (trouble) {
            case REQUEST_CUT_BEHIND -> cutBehind(request);
            case REQUEST_LATE -> {
                proxy.tally().did(trouble);
                Conversation.stall(proxy.stall());
                pass(request);
            }
            case REPLY_DROPPED -> {
                forward(request);
                proxy.tally().did(trouble);
                client.cut(plan.coin());
            }
            case REPLY_CUT -> cutReply(request);
            case REPLY_STALLED -> stallReply(request);
            case PAGE_502, PAGE_503, PAGE_503_RETRY_AFTER, PAGE_504 -> sendPage(request, trouble);
            case SOAP_503 -> {
                return request.call() < 0 ? pass(request) : sendSoapFault(request);
            }
            default -> {
                return pass(request);
            }
        }
        return false;
    }

    private boolean pass(Request request) throws IOException {
        HttpMessage reply;
        try {
            reply = forward(request);
        } catch (IOException e) {
            proxy.tally().serverWasGone();
            if (forwarded && plan.coin()) {
                client.cut(plan.coin());
            } else {
                out.write(Pages.NO_SERVER.bytes());
            }
            return false;
        }
        out.write(reply.bytes());
        return request.age().compareTo(proxy.inTime()) < 0;
    }

    private HttpMessage forward(Request request) throws IOException {
        server.connect();
        forwarded = true;
        return server.exchange(request.message());
    }

    private void cutBehind(Request request) throws IOException {
        proxy.tally().did(Trouble.REQUEST_CUT_BEHIND);
        try {
            server.cut(request.message(), plan.below(request.message().bytes().length));
        } finally {
            client.cut(plan.coin());
        }
    }

    /** At a byte of what is encrypted, or orderly, so that the client sees a part of the reply. */
    private void cutReply(Request request) throws IOException {
        byte[] reply = forward(request).bytes();
        proxy.tally().did(Trouble.REPLY_CUT);
        int bytes = plan.below(reply.length);
        if (plan.coin()) {
            client.cutAfterWriting(bytes, plan.coin());
            out.write(reply);
        } else {
            out.write(reply, 0, bytes);
            out.close();
        }
    }

    private void stallReply(Request request) throws IOException {
        byte[] reply = forward(request).bytes();
        proxy.tally().did(Trouble.REPLY_STALLED);
        out.write(reply, 0, plan.below(reply.length));
        Conversation.stall(proxy.stall());
        client.cut(plan.coin());
    }

    /** The server may have run the call all the same. */
    private void sendPage(Request request, Trouble trouble) throws IOException {
        if (plan.coin()) {
            forward(request);
        }
        proxy.tally().did(trouble);
        out.write(Pages.of(trouble).bytes());
        if (plan.coin()) {
            closeUnannounced();
        }
    }

    /** The client may use the connection for its next request before it hears of this. */
    private void closeUnannounced() throws IOException {
        Instant begun = Instant.now();
        out.close();
        proxy.books().mayHaveLostOne(Window.since(begun));
    }

    private boolean sendSoapFault(Request request) throws IOException {
        proxy.tally().did(Trouble.SOAP_503);
        proxy.books().soapFault(request.call());
        out.write(Pages.of(Trouble.SOAP_503).bytes());
        return true;
    }
}
