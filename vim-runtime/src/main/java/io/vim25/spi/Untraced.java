package io.vim25.spi;

/** Chooses the constructor of a fault that takes no stack trace: it is data that is read, not yet an exception thrown. */
public enum Untraced {
    /** The fault is being read. */
    DECODED
}
