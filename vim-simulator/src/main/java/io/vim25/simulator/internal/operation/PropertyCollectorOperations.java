package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.ObjectContent;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.RetrieveOptions;
import io.vim25.generated.RetrieveResult;
import io.vim25.simulator.internal.model.Pages;
import io.vim25.simulator.internal.model.PropertyCollectorObject;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.property.Retriever;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads properties for somebody who is logged in. */
final class PropertyCollectorOperations extends PropertyCollectorSkeleton {
    private final Call call;
    private final PropertyCollectorObject collector;

    PropertyCollectorOperations(Call call, PropertyCollectorObject collector) {
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
