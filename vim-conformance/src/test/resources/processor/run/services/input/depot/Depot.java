package depot;

import io.vim25.KeyAnyValue;
import io.vim25.LocalizableMessage;
import io.vim25.ManagedObjectBase;
import io.vim25.Task;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vim.Description;
import vim.VirtualMachine;

@ManagedObject
public interface Depot extends ManagedObjectBase {
    @Operation("DepotRetrieveServiceContent")
    DepotServiceContent retrieveServiceContent();

    @Operation("DepotQueryItems")
    List<DepotItem> queryItems(@Nullable DepotStockState state, List<KeyAnyValue> filter);

    @Operation("DepotUpdateItem")
    void updateItem(DepotItem item, @Nullable DepotShelf shelf, List<LocalizableMessage> notice) throws DepotOutOfStock;

    @Operation("DepotCountItems")
    long countItems(Description shelf);

    @Operation("DepotFindKeeper")
    @Nullable VirtualMachine findKeeper(String name);

    @Operation("DepotShip_Task")
    Task<Void> ship(DepotItem item) throws DepotOutOfStock;
}
