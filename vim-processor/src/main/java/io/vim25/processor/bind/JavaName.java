package io.vim25.processor.bind;

/**
 * The name of a top-level Java type.
 *
 * @param packageName its package
 * @param simpleName its simple name
 */
public record JavaName(String packageName, String simpleName) {
    /** Another type of the same package, whose name is this one's with something added. */
    public JavaName withSuffix(String suffix) {
        return new JavaName(packageName, simpleName + suffix);
    }

    @Override
    public String toString() {
        return packageName + "." + simpleName;
    }
}
