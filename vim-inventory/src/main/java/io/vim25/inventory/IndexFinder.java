package io.vim25.inventory;

import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import io.vim25.generated.Datacenter;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.SearchIndex;
import io.vim25.generated.ServiceContent;
import io.vim25.generated.VirtualMachine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds machines and hosts by the server's search index. Immutable.
 *
 * @param searchIndex the index; null where the server has none
 * @param datacenter where they must be; null for anywhere
 */
record IndexFinder(
        @Nullable SearchIndex searchIndex, @Nullable Datacenter datacenter) {
    static IndexFinder of(Vim vim, ServiceContent content) {
        ManagedObjectReference<SearchIndex> index = content.getSearchIndex();
        return new IndexFinder(index == null ? null : vim.get(index), null);
    }

    IndexFinder in(ManagedEntity container) {
        return new IndexFinder(searchIndex, container instanceof Datacenter newDatacenter ? newDatacenter : null);
    }

    <T extends ManagedEntity> List<T> byUuid(Class<T> type, String uuid, boolean ofInstance) {
        return typed(type, index().findAllByUuid(datacenter, uuid, isMachine(type), ofInstance));
    }

    <T extends ManagedEntity> List<T> byDnsName(Class<T> type, String name) {
        return typed(type, index().findAllByDnsName(datacenter, name, isMachine(type)));
    }

    <T extends ManagedEntity> List<T> byIp(Class<T> type, String address) {
        return typed(type, index().findAllByIp(datacenter, address, isMachine(type)));
    }

    private SearchIndex index() {
        if (searchIndex == null) {
            throw new UnsupportedOperationException("The server has no search index. Fix: find by path.");
        }
        return searchIndex;
    }

    private static boolean isMachine(Class<?> type) {
        return type == VirtualMachine.class;
    }

    private static <T extends ManagedEntity> List<T> typed(Class<T> type, List<ManagedEntity> found) {
        return found.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
