package io.vim25.conformance.chaos;

/** What the proxy does to a connection or a request, and how often among ten thousand. */
enum Trouble {
    RESET_AT_ACCEPT("connection reset at once", At.CONNECTION, 200),
    HANDSHAKE_CUT("connection cut at any byte of the TLS set-up", At.TLS_SETUP, 300),
    HANDSHAKE_STALLED("TLS set-up stalled beyond the read time-out", At.TLS_SETUP, 50),
    REQUEST_CUT("connection cut at any byte of a request", At.REQUEST, 80),
    REQUEST_CUT_BEHIND("request passed on up to any byte, then cut", At.REQUEST, 40),
    REQUEST_LATE("request passed on after the read time-out", At.REQUEST, 15),
    REPLY_DROPPED("reply dropped after the server ran the call", At.REQUEST, 80),
    REPLY_CUT("connection cut at any byte of a reply", At.REQUEST, 80),
    REPLY_STALLED("reply stalled beyond the read time-out", At.REQUEST, 15),
    PAGE_503("503 with an HTML page", At.REQUEST, 60),
    PAGE_503_RETRY_AFTER("503 with `Retry-After`", At.REQUEST, 10),
    PAGE_502("502 with an HTML page", At.REQUEST, 40),
    PAGE_504("504 with an HTML page", At.REQUEST, 40),
    SOAP_503("503 with a SOAP fault", At.REQUEST, 40),
    IDLE_CLOSED("connection closed while idle", At.REQUEST, 100),
    NOTHING("nothing", At.NEVER, 0);

    private final String text;
    private final At at;
    private final int odds;

    Trouble(String text, At at, int odds) {
        this.text = text;
        this.at = at;
        this.odds = odds;
    }

    /** As the report has it. */
    String text() {
        return text;
    }

    /** Where it may happen. */
    At at() {
        return at;
    }

    /** How often among ten thousand. */
    int odds() {
        return odds;
    }

    /** Where something may happen. */
    enum At {
        /** To a connection as soon as it is there. */
        CONNECTION,
        /** To a connection that TLS is set up on. */
        TLS_SETUP,
        /** To a request or its reply. */
        REQUEST,
        /** Nowhere. */
        NEVER
    }
}
