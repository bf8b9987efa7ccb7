package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.VimApi;
import io.vim25.processor.problem.Problems;
import io.vim25.processor.source.JavaType;
import io.vim25.processor.source.MethodDeclaration;
import io.vim25.processor.source.ObjectDeclaration;
import io.vim25.processor.source.PackageDeclaration;
import io.vim25.processor.source.SignatureType;
import io.vim25.processor.source.SourceReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the sources of the interfaces, with their comments, and tells what they declare in the form of {@code facts.txt}. */
final class DeclaredFacts extends AbstractProcessor {
    private static final Pattern SINCE = Pattern.compile("since\\s+API\\s+version\\s+([\\w.]+?)(?=[;.,]?(\\s|$))");
    private static final Pattern PRIVILEGE = Pattern.compile("needs\\s+the\\s+privilege\\s+\\{@code\\s+([\\w.]+)}");

    private final List<String> lines = new ArrayList<>();

    private DeclaredFacts() {}

    /** A line for each interface, property and operation. */
    static List<String> of(Path sources) throws IOException {
        DeclaredFacts facts = new DeclaredFacts();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (Stream<Path> files = Files.list(sources);
                StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    messages,
                    manager,
                    null,
                    List.of("-proc:only", "-classpath", System.getProperty("java.class.path")),
                    null,
                    manager.getJavaFileObjectsFromPaths(files.toList()));
            task.setProcessors(List.of(facts));
            if (!task.call()) {
                throw new IllegalStateException(messages.toString());
            }
        }
        return facts.lines;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(VimApi.class.getName(), ManagedObject.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Problems problems = new Problems();
        for (PackageDeclaration declaration : new SourceReader(processingEnv.getElementUtils(), problems).read(round)) {
            declaration.objects().forEach(this::add);
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.found().toString());
        }
        return false;
    }

    private void add(ObjectDeclaration object) {
        String base = object.bases().isEmpty()
                ? "ManagedObject"
                : object.bases().get(0).managedType();
        String comment = String.valueOf(processingEnv.getElementUtils().getDocComment(object.type()));
        lines.add(String.join("\t", object.managedType(), base, found(SINCE, comment)));
        for (MethodDeclaration method : object.methods()) {
            String name = object.managedType() + "." + method.wireName();
            String since = found(SINCE, method.doc().text());
            String privilege = found(PRIVILEGE, method.doc().text());
            String result = type(method.result().type(), method.result().nullable());
            lines.add(
                    method.kind() == MethodDeclaration.Kind.PROPERTY
                            ? String.join("\t", name, since, privilege, result)
                            : String.join(
                                    "\t",
                                    name,
                                    method.javaName(),
                                    since,
                                    privilege,
                                    parameters(method.parameters()),
                                    result,
                                    thrown(method.thrown())));
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "-";
    }

    private static String parameters(List<SignatureType> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + ": " + type(parameter.type(), parameter.nullable()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String thrown(List<JavaType> faults) {
        return faults.isEmpty() ? "-" : faults.stream().map(JavaType::name).collect(Collectors.joining(" "));
    }

    private static String type(JavaType type, boolean nullable) {
        if (type.name().equals("List")) {
            return "[" + type(type.arguments().get(0), false) + "]";
        }
        String argument =
                type.arguments().isEmpty() ? "?" : type(type.arguments().get(0), false);
        if (type.name().equals("Task") && !argument.startsWith("?")) {
            return "Task<" + argument + ">";
        }
        return name(type.name()) + (nullable ? "?" : "");
    }

    private static String name(String javaName) {
        return switch (javaName) {
            case "String" -> "string";
            case "Object" -> "anyType";
            case "Instant" -> "dateTime";
            case "Void" -> "void";
            case "byte[]" -> "base64Binary";
            case "Integer" -> "int";
            case "Boolean", "Long", "Short", "Byte", "Float", "Double" -> javaName.toLowerCase(java.util.Locale.ROOT);
            case "ManagedObjectReference" -> "ManagedObject";
            default -> javaName;
        };
    }
}
