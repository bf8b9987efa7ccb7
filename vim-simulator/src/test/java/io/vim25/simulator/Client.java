package io.vim25.simulator;

import io.vim25.ManagedObjectReference;
import io.vim25.PropertyPath;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.Folder;
import io.vim25.generated.Folder_;
import io.vim25.generated.HostSystem;
import io.vim25.generated.HostSystem_;
import io.vim25.generated.ManagedEntity_;
import io.vim25.generated.PropertyCollector;
import io.vim25.generated.ServiceContent;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.SessionManager;
import io.vim25.generated.ViewManager;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What tests ask of a connected {@code Vim}. */
final class Client {
    private final Vim vim;

    Client(Vim vim) {
        this.vim = vim;
    }

    PropertyCollector propertyCollector() {
        return vim.get(content().getPropertyCollector());
    }

    SessionManager sessionManager() {
        return vim.get(Objects.requireNonNull(content().getSessionManager()));
    }

    ViewManager viewManager() {
        return vim.get(Objects.requireNonNull(content().getViewManager()));
    }

    ServiceInstance serviceInstance() {
        return ServiceInstance.of(vim);
    }

    private ServiceContent content() {
        return serviceInstance().retrieveContent();
    }

    Folder rootFolder() {
        return vim.get(Folder_.TYPE, vim.rootFolder());
    }

    /** The virtual machine of a name. */
    VirtualMachine machine(String name) {
        return rows(100, ManagedEntity_.name()).stream()
                .filter(row -> row.get(ManagedEntity_.name()).equals(name))
                .findFirst()
                .orElseThrow()
                .object();
    }

    List<HostSystem> hosts() {
        try (Stream<Row<HostSystem>> rows = vim.retrieve(HostSystem_.TYPE).select(ManagedEntity_.name()).stream()) {
            return rows.map(Row::object).toList();
        }
    }

    /** All virtual machines. */
    List<Row<VirtualMachine>> rows(int pageSize, PropertyPath<? super VirtualMachine, ?> path) {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(path).pageSize(pageSize).stream()) {
            return rows.toList();
        }
    }

    /** A reference that leads to nothing. */
    static ManagedObjectReference<VirtualMachine> missing() {
        return VirtualMachine_.TYPE.reference("vm-0");
    }
}
