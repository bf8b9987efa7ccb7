package acme;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.spi.TypeScope;
import io.vim25.spi.Untraced;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The types of this package; the library looks them up here. */
@Generated("io.vim25.processor.VimProcessor")
public final class VimApi_ extends TypeScope {
    /** The namespace of the service that this package is made from. */
    public static final String NAMESPACE = "urn:depot";

    /** The only instance. */
    public static final VimApi_ SCOPE = new VimApi_();

    private VimApi_() {
        super(1, "acme", NAMESPACE, io.vim25.VimApi_.SCOPE);
    }

    @Override
    protected @Nullable WireObject ownInstance(String wireType) {
        return switch (wireType) {
            case "{urn:depot}DepotFault" -> new DepotFault(Untraced.DECODED);
            case "{urn:depot}DepotItem" -> new DepotItem();
            case "{urn:depot}DepotOutOfStock" -> new DepotOutOfStock(Untraced.DECODED);
            case "{urn:depot}DepotPerishable" -> new DepotPerishable();
            default -> null;
        };
    }

    @Override
    protected @Nullable WireEnum ownConstant(String wireType, String text) {
        return switch (wireType) {
            case "{urn:depot}DepotStockState" -> DepotStockState.of(text);
            default -> null;
        };
    }

    @Override
    protected @Nullable String ownAncestor(String wireType) {
        return null;
    }

    @Override
    protected @Nullable ManagedObjectBase ownManagedObject(String wireType, Vim vim,
            ManagedObjectReference<?> reference) {
        return switch (wireType) {
            case "Depot" -> new DepotStub(vim, reference);
            default -> null;
        };
    }
}
