package io.vim25.processor.bind;

import java.util.List;
import java.util.SortedMap;
import javax.lang.model.element.PackageElement;

/**
 * All that is generated into one package.
 *
 * @param element the package
 * @param namespace the namespace of its operations' messages
 * @param used the packages whose types it uses, in the order in which they are asked, the kernel last
 * @param objects its managed objects, in the order of their names
 * @param types its data objects and faults, in the order of their names
 * @param paths its classes of paths, in the order of their names
 * @param handWritten its data objects and faults that somebody wrote by hand, in the order of their names
 * @param enums its enums, in the order of their names
 * @param unreached the types that the WSDL has but neither this package nor one that it uses, by the nearest ancestor
 *     that one of them has; without those that only have the roots as ancestors
 * @param sound whether no mistake was found; else there are no stubs, since some would lack methods, and an empty scope
 */
public record BoundPackage(
        PackageElement element,
        String namespace,
        List<String> used,
        List<BoundObject> objects,
        List<BoundType> types,
        List<BoundPaths> paths,
        List<BoundType> handWritten,
        List<BoundEnum> enums,
        SortedMap<String, List<String>> unreached,
        boolean sound) {
    /** The same, with mistakes. */
    BoundPackage unsound() {
        return new BoundPackage(element, namespace, used, objects, types, paths, handWritten, enums, unreached, false);
    }

    /** The package's name. */
    public String name() {
        return element.getQualifiedName().toString();
    }

    /** The class of the package's type scope. */
    public JavaName scope() {
        return new JavaName(name(), "VimApi_");
    }
}
