package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.NotSupported;
import io.vim25.generated.ObjectContent;
import io.vim25.generated.PropertyCollector;
import io.vim25.generated.PropertyCollector_;
import io.vim25.generated.PropertyFilter;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.RetrieveOptions;
import io.vim25.generated.RetrieveResult;
import io.vim25.generated.UpdateSet;
import io.vim25.generated.WaitOptions;
import io.vim25.simulator.internal.model.Pages;
import io.vim25.simulator.internal.model.PropertyCollectorObject;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.Session;
import io.vim25.simulator.internal.property.CollectorObject;
import io.vim25.simulator.internal.property.Retriever;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and watches properties for somebody who is logged in. */
final class PropertyCollectorOperations extends PropertyCollectorSkeleton {
    private final Call call;
    private final CollectorObject collector;

    PropertyCollectorOperations(Call call, CollectorObject collector) {
        this.call = call;
        this.collector = collector;
    }

    @Override
    ManagedObjectReference<?> self() {
        return collector.reference();
    }

    @Override
    protected @Nullable RetrieveResult retrievePropertiesEx(List<PropertyFilterSpec> specSet, RetrieveOptions options) {
        Integer wanted = options.getMaxObjects();
        if (wanted != null && wanted < 1) {
            throw Refusal.invalidArgument("options.maxObjects", "a page has at least one object");
        }
        List<ObjectContent> all = Retriever.read(call, specSet);
        return all.isEmpty() ? null : page(new Pages(all, pageSize(wanted)));
    }

    private int pageSize(@Nullable Integer wanted) {
        int limit = call.vcenter().settings().pageLimit();
        return wanted == null ? limit : Math.min(wanted, limit);
    }

    @Override
    protected RetrieveResult continueRetrievePropertiesEx(String token) {
        return page(take(token));
    }

    @Override
    protected void cancelRetrievePropertiesEx(String token) {
        take(token);
    }

    @Override
    protected List<ObjectContent> retrieveProperties(List<PropertyFilterSpec> specSet) {
        return Retriever.read(call, specSet);
    }

    @Override
    protected ManagedObjectReference<PropertyCollector> createPropertyCollector() {
        Session session = call.session();
        ManagedObjectReference<PropertyCollector> reference =
                PropertyCollector_.TYPE.reference(session.nextId("collector"));
        return session.add(
                        new CollectorObject(reference, session, call.vcenter().objects(session)))
                .reference();
    }

    @Override
    protected void destroyPropertyCollector() {
        if (self().equals(PropertyCollectorObject.REFERENCE)) {
            throw new Refusal(new NotSupported(), "The session's own property collector can't be destroyed.");
        }
        call.session().remove(collector);
    }

    @Override
    protected ManagedObjectReference<PropertyFilter> createFilter(PropertyFilterSpec spec, boolean partialUpdates) {
        return collector.addFilter(spec, partialUpdates).reference();
    }

    @Override
    protected @Nullable UpdateSet waitForUpdatesEx(@Nullable String version, @Nullable WaitOptions options) {
        WaitOptions wanted = options == null ? new WaitOptions() : options;
        return new UpdateWait(call, collector, limit(wanted.getMaxObjectUpdates()))
                .await(version, seconds(wanted.getMaxWaitSeconds()));
    }

    private int limit(@Nullable Integer wanted) {
        if (wanted != null && wanted < 1) {
            throw Refusal.invalidArgument("options.maxObjectUpdates", "a set has at least one object");
        }
        int limit = call.vcenter().settings().updateLimit();
        return wanted == null ? limit : Math.min(wanted, limit);
    }

    private static long seconds(@Nullable Integer wanted) {
        if (wanted != null && wanted < 0) {
            throw Refusal.invalidArgument("options.maxWaitSeconds", "nobody waits for less than no time");
        }
        return wanted == null ? UpdateWait.FOREVER : wanted;
    }

    @Override
    protected UpdateSet waitForUpdates(@Nullable String version) {
        UpdateSet set = new UpdateWait(call, collector, Integer.MAX_VALUE).await(version, UpdateWait.FOREVER);
        return Objects.requireNonNull(set);
    }

    @Override
    protected @Nullable UpdateSet checkForUpdates(@Nullable String version) {
        return new UpdateWait(call, collector, Integer.MAX_VALUE).await(version, 0);
    }

    @Override
    protected void cancelWaitForUpdates() {
        collector.cancelWaits();
        call.vcenter().changes().wake();
    }

    private Pages take(String token) {
        Pages pages = call.session().take(token);
        if (pages == null) {
            throw Refusal.invalidArgument("token", "there is none like that, or not any more");
        }
        return pages;
    }

    private RetrieveResult page(Pages pages) {
        RetrieveResult page = new RetrieveResult().setObjects(pages.next());
        return pages.isEmpty() ? page : page.setToken(call.session().keep(pages));
    }
}
