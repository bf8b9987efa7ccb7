package base;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.spi.ManagedObjectStub;
import java.util.List;
import javax.annotation.processing.Generated;

/** Calls the managed object {@code Shelf}. */
@Generated("io.vim25.processor.VimProcessor")
public class ShelfStub extends ManagedObjectStub implements Shelf {
    /** Makes the object that {@code reference} refers to. */
    protected ShelfStub(Vim vim, ManagedObjectReference<?> reference) {
        super(vim, reference);
    }

    @Override
    public ShelfConfig config() {
        return property(Shelf_.config());
    }

    @Override
    public String name() {
        return property(Shelf_.name());
    }

    @Override
    public List<Box> box() {
        return property(Shelf_.box());
    }

    @Override
    public ShelfConfig above() {
        return property(Shelf_.above());
    }
}
