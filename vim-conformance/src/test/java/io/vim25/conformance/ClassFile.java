package io.vim25.conformance;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the tests want to know of a class file: its sizes, and what it calls. */
final class ClassFile {
    private static final int MAGIC = 0xCAFEBABE;

    private final Path path;
    private final long size;
    private final int poolSize;
    private final Map<Integer, Object> pool = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> bootstraps = new TreeSet<>();
    private String largestMethod = "";
    private int largestCode;

    /** A constant that refers to two others; a method handle refers to one, and so does a class. */
    private record Reference(int tag, int first, int second) {}

    private ClassFile(Path path, DataInputStream in) throws IOException {
        this.path = path;
        this.size = Files.size(path);
        if (in.readInt() != MAGIC) {
            throw new IOException(path + " is no class file");
        }
        in.readInt();
        poolSize = in.readUnsignedShort();
        for (int i = 1; i < poolSize; i++) {
            i += constant(i, in);
        }
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        members(in, false);
        members(in, true);
        attributes(in, "");
    }

    static ClassFile read(Path path) throws IOException {
        try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(path)))) {
            return new ClassFile(path, in);
        }
    }

    /** The class's simple name. */
    String name() {
        return String.valueOf(path.getFileName()).replace(".class", "");
    }

    /** The bytes of the file. */
    long size() {
        return size;
    }

    /** The number of entries of the constant pool, as the file counts them. */
    int poolSize() {
        return poolSize;
    }

    /** The bytes of the longest method. */
    int largestCode() {
        return largestCode;
    }

    /** The name of the longest method. */
    String largestMethod() {
        return largestMethod;
    }

    /** The methods and fields that the class uses, such as {@code java/lang/Class.forName}, and the classes. */
    Set<String> uses() {
        Set<String> uses = new TreeSet<>();
        for (Reference reference : references) {
            switch (reference.tag()) {
                case 7 -> uses.add(text(reference.first()));
                case 9, 10, 11 -> uses.add(member(reference));
                default -> {}
            }
        }
        return uses;
    }

    /** The methods behind its {@code invokedynamic} instructions. */
    Set<String> bootstraps() {
        return bootstraps;
    }

    /** Reads a constant; 1 if it takes a second entry, else 0. */
    private int constant(int index, DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> pool.put(index, in.readUTF());
            case 3, 4 -> in.skipNBytes(4);
            case 5, 6 -> in.skipNBytes(8);
            case 8, 16, 19, 20 -> in.skipNBytes(2);
            case 7 -> add(index, new Reference(tag, in.readUnsignedShort(), 0));
            case 9, 10, 11, 12, 17, 18 ->
                add(index, new Reference(tag, in.readUnsignedShort(), in.readUnsignedShort()));
            case 15 -> {
                in.skipNBytes(1);
                add(index, new Reference(tag, in.readUnsignedShort(), 0));
            }
            default -> throw new IOException(path + " has a constant of the kind " + tag);
        }
        return tag == 5 || tag == 6 ? 1 : 0;
    }

    private void add(int index, Reference reference) {
        pool.put(index, reference);
        references.add(reference);
    }

    private void members(DataInputStream in, boolean methods) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String name = text(in.readUnsignedShort());
            in.skipNBytes(2);
            attributes(in, methods ? name : "");
        }
    }

    private void attributes(DataInputStream in, String method) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String name = text(in.readUnsignedShort());
            int length = in.readInt();
            if (name.equals("Code")) {
                in.skipNBytes(4);
                int code = in.readInt();
                in.skipNBytes(length - 8L);
                if (code > largestCode) {
                    largestCode = code;
                    largestMethod = method;
                }
            } else if (name.equals("BootstrapMethods")) {
                bootstraps(in);
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private void bootstraps(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            Reference handle = reference(in.readUnsignedShort());
            bootstraps.add(member(reference(handle.first())));
            in.skipNBytes(2L * in.readUnsignedShort());
        }
    }

    private String member(Reference member) {
        Reference owner = reference(member.first());
        Reference nameAndType = reference(member.second());
        return text(owner.first()) + "." + text(nameAndType.first());
    }

    private Reference reference(int index) {
        return (Reference) Objects.requireNonNull(pool.get(index));
    }

    private String text(int index) {
        return (String) Objects.requireNonNull(pool.get(index));
    }
}
