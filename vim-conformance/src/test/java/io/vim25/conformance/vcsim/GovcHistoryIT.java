package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.Event;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.history.Events;
import io.vim25.inventory.performance.Performance;
import io.vim25.inventory.performance.Series;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Events and statistics beside those that govc gives of the same vcsim, which makes up
 * the values of statistics anew in each reply, so what is compared of them is what they are of, not how large they are.
 */
final class GovcHistoryIT {
    private static final Pattern EVENT =
            Pattern.compile("\"createdTime\": \"(.*?)\",\\s*\"category\": \".*?\",\\s*\"message\": \"(.*?)\"");
    private static final Pattern SERIES = Pattern.compile(
            "\"name\": \"(.*?)\",\\s*\"unit\": \"(.*?)\",\\s*\"instance\": \".*?\",\\s*\"value\": \\[(.*?)]",
            Pattern.DOTALL);

    private static Vcsim vcsim;
    private static GovcBinary govc;
    private static Vim vim;
    private static VirtualMachine machine;

    @BeforeAll
    static void start() throws Exception {
        vcsim = Vcsim.start("-vms", "4");
        govc = GovcBinary.of(vcsim);
        vim = vcsim.connect();
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            machine = rows.filter(row -> row.get(VirtualMachine_.name()).equals("DC0_H0_VM0"))
                    .<VirtualMachine>map(Row::object)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (vim != null) {
            vim.close();
        }
        if (vcsim != null) {
            vcsim.close();
        }
    }

    private static String text(String... arguments) throws Exception {
        return String.join("\n", govc.run(arguments));
    }

    private static void compare(String what, List<String> ours, List<String> theirs) {
        System.out.println(what + ": vim " + ours.size() + ", govc " + theirs.size() + ", "
                + (ours.equals(theirs) ? "equal" : "different"));
        assertThat(ours).as(what).isNotEmpty().containsExactlyElementsOf(theirs);
    }

    @Test
    void events() throws Exception {
        for (int i = 0; i < 20; i++) {
            machine.powerOff().await();
            machine.powerOn(null).await();
        }
        List<String> theirs = EVENT.matcher(
                        text("events", "-json", "-n", "30", "-type", "VmPoweredOnEvent", "-type", "VmPoweredOffEvent"))
                .results()
                .map(event -> Instant.parse(event.group(1)) + " " + event.group(2))
                .toList();
        List<String> ours = new ArrayList<>();
        try (Stream<Event> events =
                Events.of(vim).typeIds("VmPoweredOnEvent", "VmPoweredOffEvent").pageSize(7).stream()) {
            events.limit(30)
                    .forEach(event -> ours.add(
                            0, event.getCreatedTime() + " " + Objects.requireNonNull(event.getFullFormattedMessage())));
        }
        compare("The last events", ours, theirs);
    }

    @Test
    void counters() throws Exception {
        List<String> theirs =
                govc.run("metric.ls", "/DC0/vm/DC0_H0_VM0").stream().sorted().toList();
        List<String> ours =
                List.copyOf(new TreeSet<>(Performance.of(vim).metrics(machine, Duration.ofSeconds(20)).stream()
                        .map(metric -> metric.counter().name())
                        .toList()));
        compare("The counters of a machine", ours, theirs);
    }

    @Test
    void samples() throws Exception {
        Performance performance = Performance.of(vim);
        String[] names = {"cpu.usage.average", "mem.consumed.average", "net.usage.average", "sys.uptime.latest"};
        List<String> arguments = new ArrayList<>(List.of("metric.sample", "-json", "-n", "5", "/DC0/vm/DC0_H0_VM0"));
        arguments.addAll(List.of(names));
        List<String> theirs = SERIES.matcher(text(arguments.toArray(String[]::new)))
                .results()
                .map(GovcHistoryIT::described)
                .sorted()
                .toList();
        List<String> ours = performance.query(names).last(5).of(machine).stream()
                .map(GovcHistoryIT::described)
                .sorted()
                .toList();
        compare("Samples of a machine: counter, unit, number of values", ours, theirs);
    }

    private static String described(MatchResult series) {
        return series.group(1) + " " + series.group(2) + " " + series.group(3).split(",", -1).length;
    }

    private static String described(Series series) {
        return series.counter().name() + " " + series.counter().unit() + " "
                + series.samples().size();
    }
}
