package acme;

import io.vim25.KeyAnyValue;
import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface Depot extends ManagedObjectBase {
    @Operation("DepotRetrieveItems")
    List<DepotItem> retrieveItems(@Nullable DepotStockState state);

    @Operation("DepotShip_Task")
    Task<Void> ship(List<DepotItem> item, ManagedObjectReference<?> target, List<KeyAnyValue> options);
}
