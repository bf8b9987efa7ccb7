package io.vim25.scaffold;

import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.model.WsdlOperation;
import io.vim25.processor.wsdl.Documents;
import io.vim25.processor.wsdl.WsdlException;
import io.vim25.processor.wsdl.WsdlSources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what is unclaimed and what has vanished, and writes interfaces for what is unclaimed. */
@Command(
        name = "scaffold",
        mixinStandardHelpOptions = true,
        description =
                "Compares annotated interfaces with a WSDL: prints which operations nobody claims and which claimed"
                        + " ones have vanished, and writes interfaces for what is unclaimed.")
public final class Main implements Callable<Integer> {
    private final PrintStream out;

    @Option(names = "--wsdl", description = "The WSDL; without it, the one that vim-processor carries.")
    private @Nullable Path wsdl;

    @Option(
            names = "--facts",
            description = "A JSON file with what a WSDL lacks: properties, results of tasks, privileges.")
    private @Nullable Path facts;

    @Option(names = "--sources", description = "A folder of annotated interfaces that there are; may be repeated.")
    private List<Path> sources = List.of();

    @Option(names = "--package", defaultValue = "io.vim25.generated", description = "The package of what is written.")
    private String packageName = "";

    @Option(names = "--out", description = "The folder to write to; without it, nothing is written.")
    private @Nullable Path target;

    Main(PrintStream out) {
        this.out = out;
    }

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main(System.out)).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, WsdlException {
        WsdlApi api = wsdl == null
                ? WsdlSources.carried()
                : WsdlSources.read(wsdl.toAbsolutePath().toString(), Documents.files(Path.of("/")));
        Facts known = facts == null ? WsdlFacts.of(api) : FactsFile.read(facts);
        Claims claims = Claims.read(sources);
        tell(api, claims);
        List<Facts.ManagedObject> unclaimed = unclaimed(known, claims);
        if (target != null) {
            write(unclaimed, target);
        }
        return 0;
    }

    private void tell(WsdlApi api, Claims claims) {
        Set<String> operations =
                api.operations().stream().map(WsdlOperation::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> vanished = new TreeSet<>(claims.operations());
        vanished.removeAll(operations);
        operations.removeAll(claims.operations());
        out.println("API version " + api.version() + ": " + api.operations().size() + " operations, "
                + operations.size() + " of them unclaimed, and " + vanished.size() + " claimed that it doesn't have.");
        operations.forEach(name -> out.println("unclaimed  " + name));
        vanished.forEach(name -> out.println("vanished   " + name));
    }

    private static List<Facts.ManagedObject> unclaimed(Facts known, Claims claims) {
        return known.managedObjects().stream()
                .map(object -> rest(object, claims))
                .filter(object -> !claims.has(object.name())
                        || !object.properties().isEmpty()
                        || !object.methods().isEmpty())
                .toList();
    }

    private static Facts.ManagedObject rest(Facts.ManagedObject object, Claims claims) {
        return new Facts.ManagedObject(
                object.name(),
                object.base(),
                object.since(),
                object.summary(),
                object.properties().stream()
                        .filter(property -> !claims.hasProperty(object.name(), property.name()))
                        .toList(),
                object.methods().stream()
                        .filter(operation -> !claims.hasOperation(operation.name()))
                        .toList());
    }

    private void write(List<Facts.ManagedObject> objects, Path folder) throws IOException {
        Files.createDirectories(folder);
        FaultPhrases phrases = new FaultPhrases();
        for (Facts.ManagedObject object : objects) {
            Path file = folder.resolve(object.name() + ".java");
            Files.writeString(file, new InterfaceSource(packageName, phrases).write(object));
        }
        out.println("Wrote " + objects.size() + " interfaces to " + folder
                + ": review them, and move what belongs into interfaces that there are already.");
    }
}
