package io.vim25.generated;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;

/** A datacenter. */
@ManagedObject
public interface Datacenter extends ManagedEntity {
    /** The folder of its virtual machines. One remote call. */
    @Property
    Folder vmFolder();

    /** The folder of its hosts and clusters. One remote call. */
    @Property
    Folder hostFolder();
}
