package io.vim25.processor.model;

/**
 * An {@code ArrayOf…} type: how a list travels where its type isn't known beforehand, in {@code xsd:anyType}.
 *
 * @param name its name, for example {@code ArrayOfVirtualDevice}
 * @param element the name of its repeated element, for example {@code VirtualDevice} or {@code string}
 * @param type the type of its repeated element
 */
public record WsdlArray(XmlName name, String element, XmlName type) {}
