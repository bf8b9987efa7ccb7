package top;

import base.Shelf;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Property;

@ManagedObject
public interface Rack extends Shelf {
    @Property
    RackSummary summary();
}
