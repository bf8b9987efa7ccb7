package acme;

import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came later than its type or its operation says so where it is written. */
@ManagedObject
public interface Shelf extends ManagedObjectBase {
    @Operation
    void putBooks(
            List<Book> book, @Nullable String label, @Nullable Integer row, List<String> tag, @Nullable Atlas atlas);

    @Operation
    void describeShelf(ShelfSpec spec, @Nullable Object note, @Nullable LocalizedMethodFault problem);

    @Operation
    void sortShelf();
}
