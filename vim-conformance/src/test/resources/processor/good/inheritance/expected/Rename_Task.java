package acme;

import io.vim25.Method;
import io.vim25.Task;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import io.vim25.spi.ValueType;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The operation {@code Rename_Task} of {@link ManagedEntity}; since version 2.0 of the API.
 *
 * <p>Its faults: {@link DuplicateName}, {@link InvalidName}.
 */
@Generated("io.vim25.processor.VimProcessor")
public final class Rename_Task extends Method<ManagedEntity, Task<Void>> {
    private final String newName;

    /** A call with these arguments. */
    public Rename_Task(String newName) {
        this.newName = Objects.requireNonNull(newName, "newName");
    }

    @Override
    public String operation() {
        return "Rename_Task";
    }

    @Override
    public String since() {
        return "2.0";
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        out.field("newName", newName);
    }

    @Override
    public Task<Void> readResult(FieldReader in) {
        if (!in.nextField()) {
            throw in.missingResult();
        }
        return in.readTask(ValueType.nothing());
    }
}
