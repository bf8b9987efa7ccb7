package io.vim25.conformance.processor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A server that knows a few requests by words in them, and answers each with a fixed reply. */
public final class SoapServer implements AutoCloseable {
    private static final String ABOUT = """
            <returnval>
              <rootFolder type="Folder">group-d1</rootFolder>
              <propertyCollector type="PropertyCollector">propertyCollector</propertyCollector>
              <viewManager type="ViewManager">ViewManager</viewManager>
              <about>
                <name>VMware vCenter Server</name><fullName>VMware vCenter Server 9.1.0</fullName>
                <vendor>VMware, Inc.</vendor><version>9.1.0</version><build>1</build><osType>linux-x64</osType>
                <productLineId>vpx</productLineId><apiType>VirtualCenter</apiType><apiVersion>9.1.0.0</apiVersion>
              </about>
              <sessionManager type="SessionManager">SessionManager</sessionManager>
            </returnval>
            """;
    private static final String SESSION = """
            <returnval>
              <key>session-1</key><userName>user</userName><fullName>user</fullName>
              <loginTime>2026-01-01T00:00:00Z</loginTime><lastActiveTime>2026-01-01T00:00:00Z</lastActiveTime>
              <locale>en</locale><messageLocale>en</messageLocale>
            </returnval>
            """;

    private final HttpServer server;
    private final List<Answer> answers = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final Map<String, Consumer<String>> checks = new ConcurrentHashMap<>();

    /** A reply to requests that have all of these words. */
    private record Answer(List<String> words, int status, String body) {}

    /** A server of the API version 9.1. */
    public SoapServer() throws IOException {
        this("9.1.0.0");
    }

    /** A server that says that it has a version. */
    SoapServer(String apiVersion) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        result("urn:vim25", "RetrieveServiceContent", ABOUT.replace("9.1.0.0", apiVersion));
        result("urn:vim25", "Login", SESSION);
        result("urn:vim25", "Logout", "");
    }

    public String url() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/sdk";
    }

    /** All calls so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Where each of the requests went, by which action, and in which session. */
    List<String> heads() {
        return List.copyOf(heads);
    }

    /** Checks each request to a path, and what is answered; what a check throws is answered in its place. */
    void check(String path, Consumer<String> check) {
        checks.put(path, check);
    }

    /** Answers calls of an operation that have all of these words with a result. */
    public void result(String namespace, String operation, String result, String... words) {
        String response = operation + "Response";
        answer(
                operation,
                words,
                200,
                "<" + response + " xmlns=\"" + namespace + "\">" + result + "</" + response + ">");
    }

    /** Answers with one property of one object. */
    public void property(String type, String id, String path, String value) {
        String content =
                "<returnval><objects><obj type=\"%s\">%s</obj><propSet><name>%s</name>%s</propSet></objects></returnval>";
        result(
                "urn:vim25",
                "RetrievePropertiesEx",
                content.formatted(type, id, path, value),
                ">" + id + "<",
                ">" + path + "<");
    }

    /**
     * Tells whoever waits for a change again and again how tasks have ended.
     *
     * @param tasks the identifier of each, and the fields of its information that aren't the same for all
     */
    void tasks(Map<String, String> tasks) {
        result("urn:vim25", "CreatePropertyCollector", "<returnval type=\"PropertyCollector\">tasks</returnval>");
        result("urn:vim25", "CreateListView", "<returnval type=\"ListView\">tasks</returnval>");
        result("urn:vim25", "CreateFilter", "<returnval type=\"PropertyFilter\">tasks</returnval>");
        result("urn:vim25", "ModifyListView", "");
        result("urn:vim25", "CancelWaitForUpdates", "");
        result("urn:vim25", "DestroyPropertyCollector", "");
        result("urn:vim25", "DestroyView", "");
        String updates = tasks.entrySet().stream()
                .map(task -> "<objectSet><kind>enter</kind><obj type=\"Task\">" + task.getKey() + "</obj>"
                        + task.getValue() + "</objectSet>")
                .collect(Collectors.joining());
        result(
                "urn:vim25",
                "WaitForUpdatesEx",
                "<returnval><version>1</version><filterSet><filter type=\"PropertyFilter\">tasks</filter>" + updates
                        + "</filterSet></returnval>");
    }

    /** A property of a task, as {@link #tasks} tells it. */
    static String change(String path, String value) {
        return "<changeSet><name>info." + path + "</name><op>assign</op>" + value + "</changeSet>";
    }

    /** Answers with a fault. */
    void fault(String operation, String detail, String... words) {
        answer(
                operation,
                words,
                500,
                "<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>No.</faultstring><detail>" + detail
                        + "</detail></soapenv:Fault>");
    }

    private void answer(String operation, String[] words, int status, String body) {
        List<String> all = new CopyOnWriteArrayList<>(words);
        all.add("<" + operation + " xmlns=");
        answers.add(new Answer(all, status, body));
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(request);
        String path = exchange.getRequestURI().getPath();
        heads.add(path + " " + exchange.getRequestHeaders().getFirst("SOAPAction") + " "
                + exchange.getRequestHeaders().getFirst("Cookie"));
        Answer answer = answers.stream()
                .filter(known -> known.words().stream().allMatch(request::contains))
                .findFirst()
                .orElse(new Answer(List.of(), 400, "nothing is known that answers " + request));
        String text = envelope(answer.body());
        try {
            checks.getOrDefault(path, message -> {}).accept(request);
            checks.getOrDefault(path, message -> {}).accept(text);
        } catch (AssertionError e) {
            answer = new Answer(List.of(), 400, "");
            text = "not valid: " + e.getMessage();
        }
        byte[] reply = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/xml; charset=utf-8");
        exchange.getResponseHeaders().add("Set-Cookie", "vmware_soap_session=\"1\"; Path=/; HttpOnly");
        exchange.sendResponseHeaders(answer.status(), reply.length);
        exchange.getResponseBody().write(reply);
        exchange.close();
    }

    private static String envelope(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
                + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<soapenv:Body>" + body + "</soapenv:Body></soapenv:Envelope>";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
