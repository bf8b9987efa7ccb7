package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ViewManager;
import io.vim25.generated.ViewManager_;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maker of views, as one caller sees it. */
public final class ViewManagerObject extends ServerObject {
    static final ManagedObjectReference<ViewManager> REFERENCE = ViewManager_.TYPE.reference("ViewManager");
    private static final List<String> NAMES = List.of("viewList");

    private final @Nullable Session session;

    ViewManagerObject(@Nullable Session session) {
        this.session = session;
    }

    @Override
    public ManagedObjectReference<?> reference() {
        return REFERENCE;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return name.equals("viewList")
                ? references(session == null ? List.of() : session.all(ViewObject.class))
                : super.property(name);
    }
}
