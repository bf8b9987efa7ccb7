package acme;

import io.vim25.KeyAnyValue;
import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.Task;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import io.vim25.spi.ValueType;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The operation {@code DepotShip_Task} of {@link Depot}.
 *
 * <p>Its faults: {@link DepotOutOfStock}, {@link DepotFault}.
 */
@Generated("io.vim25.processor.VimProcessor")
public final class DepotShip_Task extends Method<Depot, Task<Void>> {
    private final List<DepotItem> item;
    private final ManagedObjectReference<?> target;
    private final List<KeyAnyValue> options;

    /** A call with these arguments. */
    public DepotShip_Task(List<? extends DepotItem> item, ManagedObjectReference<?> target,
            List<? extends KeyAnyValue> options) {
        this.item = List.copyOf(item);
        this.target = Objects.requireNonNull(target, "target");
        this.options = List.copyOf(options);
    }

    @Override
    public String operation() {
        return "DepotShip_Task";
    }

    @Override
    public String since() {
        return "";
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        out.list("item", item, "{urn:depot}DepotItem");
        out.field("target", target);
        out.list("options", options, "KeyAnyValue");
    }

    @Override
    public Task<Void> readResult(FieldReader in) {
        if (!in.nextField()) {
            throw in.missingResult();
        }
        return in.readTask(ValueType.nothing());
    }
}
