package io.vim25.samples.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** An inventory as one page that needs nothing else: no script, no font, no image. */
final class HtmlReport {
    private static final int ALMOST_FULL = 90;
    private static final int OPEN_LEVELS = 4;

    private final StringBuilder html = new StringBuilder();

    private HtmlReport() {}

    /** The page. */
    static String of(Node root, Instant when) {
        HtmlReport report = new HtmlReport();
        report.node(root, 0);
        return template()
                .replace("{{title}}", escape(root.name()))
                .replace("{{time}}", escape(when.truncatedTo(ChronoUnit.SECONDS).toString()))
                .replace("{{numbers}}", numbers(root))
                .replace("{{tree}}", report.html);
    }

    private static String template() {
        try (InputStream in =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.html"), "report.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String numbers(Node root) {
        return number(root.count("Datacenter"), "datacenters")
                + number(root.count("ClusterComputeResource"), "clusters")
                + number(root.count("HostSystem"), "hosts")
                + number(root.count("VirtualMachine"), "virtual machines")
                + number(root.count("Datastore"), "datastores");
    }

    private static String number(long count, String what) {
        return "<li><b>" + count + "</b> " + what + "</li>";
    }

    private void node(Node node, int level) {
        if (node.children().isEmpty()) {
            html.append("<li class=\"leaf\">");
            line(node);
            html.append("</li>\n");
            return;
        }
        html.append("<li><details")
                .append(level < OPEN_LEVELS ? " open=\"\"" : "")
                .append("><summary>");
        line(node);
        html.append("</summary>\n<ul>\n");
        node.children().forEach(child -> node(child, level + 1));
        html.append("</ul></details></li>\n");
    }

    private void line(Node node) {
        element("name", node.name());
        element("type", node.type());
        if (!node.state().isEmpty()) {
            element("state " + escape(node.state()), node.state());
        }
        if (!node.detail().isEmpty()) {
            element("detail", node.detail());
        }
        node.gauges().forEach(this::gauge);
    }

    private void gauge(Gauge gauge) {
        String kind = gauge.percent() >= ALMOST_FULL ? "gauge full" : "gauge";
        html.append("<span class=\"").append(kind).append("\"><span class=\"bar\"><span style=\"width:");
        html.append(gauge.percent()).append("%\"></span></span>");
        element("figure", gauge.toString());
        html.append("</span>");
    }

    private void element(String kind, String text) {
        html.append("<span class=\"")
                .append(kind)
                .append("\">")
                .append(escape(text))
                .append("</span> ");
    }

    /** A text as it may stand in an element or between quotes; it never looks like a mark of the template. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("{", "&#123;");
    }
}
