package io.vim25.samples.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The program, on a simulated vCenter. */
final class TreeTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Tree.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void asText() {
        assertThat(run()).as(err.toString()).isZero();
        assertThat(out.toString())
                .containsPattern("\\R  dc-1  \\[Datacenter]")
                .containsPattern(
                        "\\R      cluster-1  \\[ClusterComputeResource; \\d+ hosts?; CPU .* GHz .*; Memory .* GB")
                .containsPattern("\\R        web-01  \\[VirtualMachine; poweredOn; 1 CPUs, 1024 MB]");
    }

    @Test
    void asAPage(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.html");
        assertThat(run("--html", file.toString())).as(err.toString()).isZero();
        String page = Files.readString(file);
        assertThat(page)
                .contains("<b>10</b> virtual machines", "class=\"state poweredOn\"", "<span class=\"bar\">")
                .doesNotContain("{{", "<script", "src=", "href=", "url(");
    }

    @Test
    void namesAreNoMarkup() throws Exception {
        String name = "<script>alert('&\"{{tree}}')</script>";
        Node machine = new Node(name, "VirtualMachine", name, name, List.of(), List.of());
        Node root = new Node(name, "Folder", "", "", List.of(), List.of(machine));
        String page = HtmlReport.of(root, Instant.EPOCH);
        assertThat(page).doesNotContain("<script");
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
        Document parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)));
        assertThat(parsed.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(name);
        assertThat(parsed.getElementsByTagName("summary").item(0).getTextContent())
                .startsWith(name);
    }

    @Test
    void gauges() {
        assertThat(new Gauge("Space", 25, 100, "GB")).hasToString("Space 25.0 of 100.0 GB (25 %)");
        assertThat(new Gauge("Space", 1, 0, "GB").percent()).isZero();
        assertThat(new Gauge("Space", 3, 2, "GB").percent()).isEqualTo(100);
    }
}
