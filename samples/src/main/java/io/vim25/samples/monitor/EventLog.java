package io.vim25.samples.monitor;

import io.vim25.Vim;
import io.vim25.generated.Event;
import io.vim25.generated.EventEx;
import io.vim25.generated.ExtendedEvent;
import io.vim25.inventory.history.Events;
import io.vim25.samples.server.ServerOptions;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the events of a server. */
@Command(name = "events", mixinStandardHelpOptions = true, description = "Shows the last events of a server.")
public final class EventLog implements Callable<Integer> {
    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(
            names = {"-n", "--last"},
            paramLabel = "COUNT",
            defaultValue = "25",
            description = "How many events; 25 by default.")
    private int last;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only those of this type, for example VmPoweredOnEvent; may be given several times.")
    private List<String> types = new ArrayList<>();

    @Option(
            names = {"-f", "--follow"},
            description = "Then show new ones as they come, until the program is ended.")
    private boolean follow;

    private EventLog() {}

    /** Runs the program; its exit code is 0, 1 if the server refused or can't be reached, or 2 for wrong arguments. */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs the program, and gives its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return ServerOptions.run(new EventLog(), out, err, args);
    }

    @Override
    public Integer call() {
        return server.connected(this::show);
    }

    private int show(Vim vim) {
        Events events = Events.of(vim).typeIds(types.toArray(String[]::new));
        try (Stream<Event> found = follow ? events.follow(last) : last(events)) {
            found.forEach(event -> print(server.out(), event));
        }
        return 0;
    }

    /** The newest events, the oldest of them first. */
    private Stream<Event> last(Events events) {
        try (Stream<Event> newest = events.stream()) {
            List<Event> found = new ArrayList<>(newest.limit(last).toList());
            Collections.reverse(found);
            return found.stream();
        }
    }

    private static void print(PrintWriter out, Event event) {
        String message = Objects.requireNonNullElse(event.getFullFormattedMessage(), "");
        out.println(event.getCreatedTime() + "  " + type(event) + "  " + message.strip());
        out.flush();
    }

    private static String type(Event event) {
        if (event instanceof EventEx extended) {
            return extended.getEventTypeId();
        }
        return event instanceof ExtendedEvent extended ? extended.getEventTypeId() : event.wireType();
    }
}
