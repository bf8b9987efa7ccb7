package second;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;

@ManagedObject
public interface HostSystem extends ManagedObjectBase {}
