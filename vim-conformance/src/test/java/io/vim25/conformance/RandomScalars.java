package io.vim25.conformance;

import java.time.Instant;
import java.util.Random;

/** Random values of XML Schema's built-in types, the awkward ones among them. */
final class RandomScalars {
    /** What needs escaping, what XML parsers like to change, and characters of two, three and four bytes. */
    private static final String[] PIECES = {
        "a",
        "Z",
        "vm-42",
        " ",
        "  ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "<",
        ">",
        "&",
        "&amp;",
        "\"",
        "'",
        "]]>",
        "<!--",
        "%",
        "ä",
        "é",
        "\u00a0",
        "\u0085",
        "\u2028",
        "中",
        "\ufffd",
        "😀",
        "[datastore1] vm/vm.vmdk",
        "true",
        "0"
    };

    private static final float[] FLOATS = {
        0f,
        -0f,
        1f,
        0.1f,
        Float.MIN_VALUE,
        Float.MAX_VALUE,
        -Float.MAX_VALUE,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY
    };

    private static final double[] DOUBLES = {
        0d,
        -0d,
        1d,
        0.1d,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private static final Instant[] INSTANTS = {
        Instant.EPOCH,
        Instant.parse("0001-01-01T00:00:00Z"),
        Instant.parse("1582-10-10T12:00:00Z"),
        Instant.parse("2016-02-29T23:59:59.999999999Z"),
        Instant.parse("9999-12-31T23:59:59Z")
    };

    private final Random random;

    RandomScalars(Random random) {
        this.random = random;
    }

    /** A value of a built-in type that isn't {@code xsd:anyType}. */
    Object value(String type) {
        return switch (type) {
            case "string" -> string();
            case "anyURI" -> "https://host-" + random.nextInt(100) + ".example.com:8443/path?a=b&c=%20d#e";
            case "boolean" -> random.nextBoolean();
            case "byte" -> (byte) random.nextInt();
            case "short" -> (short) random.nextInt();
            case "int" -> edge() ? Integer.MIN_VALUE : random.nextInt();
            case "long" -> edge() ? Long.MIN_VALUE : random.nextLong();
            case "float" -> edge() ? FLOATS[random.nextInt(FLOATS.length)] : random.nextFloat() * 1000;
            case "double" -> edge() ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextDouble() * 1e9;
            case "dateTime" -> edge() ? INSTANTS[random.nextInt(INSTANTS.length)] : instant();
            case "base64Binary" -> bytes();
            default -> throw new IllegalArgumentException("xsd:" + type);
        };
    }

    private boolean edge() {
        return random.nextInt(4) == 0;
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private Instant instant() {
        long nanos = random.nextBoolean() ? random.nextInt(1_000) * 1_000_000L : random.nextInt(1_000_000_000);
        return Instant.ofEpochSecond(random.nextInt(), random.nextBoolean() ? 0 : nanos);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(100)];
        random.nextBytes(bytes);
        return bytes;
    }
}
