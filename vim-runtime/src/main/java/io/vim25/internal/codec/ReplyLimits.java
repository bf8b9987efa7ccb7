package io.vim25.internal.codec;

/**
 * What is too much to read from one server in one message, so that a broken or hostile one can't exhaust the memory.
 *
 * <p>What is read becomes objects, which take about as much memory as their XML. So the default grows with the heap: a
 * quarter of it, 1 GiB at most, and one element for each 32 bytes of that.
 *
 * @param bytes the longest message
 * @param elements the most elements in a message
 * @param depth the most levels of elements in each other
 */
public record ReplyLimits(long bytes, long elements, int depth) {
    /** Far more than the API's deepest structures need, and far less than a thread's stack has room for. */
    static final int DEPTH = 500;

    private static final long MOST = 1L << 30;
    private static final int BYTES_PER_ELEMENT = 32;
    private static final int FEWEST_ELEMENTS = 1000;

    /** The limits for the memory that this virtual machine may have. */
    public static ReplyLimits ofHeap() {
        return of(Math.min(MOST, Runtime.getRuntime().maxMemory() / 4));
    }

    /** The limits for messages up to a length. */
    public static ReplyLimits of(long bytes) {
        return new ReplyLimits(bytes, Math.max(bytes / BYTES_PER_ELEMENT, FEWEST_ELEMENTS), DEPTH);
    }
}
