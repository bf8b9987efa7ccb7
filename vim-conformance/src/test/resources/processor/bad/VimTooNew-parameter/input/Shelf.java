package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ManagedObject
public interface Shelf extends ManagedObjectBase {
    @Operation
    void putBooks(
            List<Book> book, @Nullable String label, @Nullable Integer row, List<String> tag, @Nullable Atlas atlas);

    @Operation
    void lockShelf(String key);

    @Operation
    void sortShelf();
}
