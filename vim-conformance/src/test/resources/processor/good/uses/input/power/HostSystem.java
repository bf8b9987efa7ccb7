package power;

import base.ManagedEntity;
import io.vim25.annotations.ManagedObject;

@ManagedObject
public interface HostSystem extends ManagedEntity {}
