package io.vim25.processor.wsdl;

import io.vim25.processor.problem.ProblemId;

/**
 * Where in the set the reader is, for its messages.
 *
 * @param document the document's name
 * @param name the component in it: "type VirtualDisk", "operation Login"
 */
record Component(String document, String name) {
    /** A part of this component: an element of a type, a message of an operation. */
    Component at(String part) {
        return new Component(document, name + ", " + part);
    }

    /** This component can't be mapped: what was found, and what to do. */
    WsdlException unsupported(String found, String fix) {
        return new WsdlException(
                ProblemId.VimUnsupportedWsdl, document + ": " + name + ": " + found + ". " + fix + ".");
    }
}
