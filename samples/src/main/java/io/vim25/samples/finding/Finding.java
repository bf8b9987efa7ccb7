package io.vim25.samples.finding;

import io.vim25.Vim;
import io.vim25.generated.Datacenter;
import io.vim25.generated.Datastore;
import io.vim25.generated.HostSystem;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.AmbiguousEntityException;
import io.vim25.inventory.EntityNotFoundException;
import io.vim25.inventory.Finder;
import io.vim25.inventory.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finding entities. */
public final class Finding {
    private Finding() {}

    /** One machine by its path, and some by a pattern. */
    public static List<VirtualMachine> byPath(Vim vim) {
        Finder finder = Finder.of(vim);
        VirtualMachine web01 = finder.virtualMachine("/dc-1/vm/production/web-01");
        List<VirtualMachine> production = finder.virtualMachines("/dc-1/vm/production/*");
        List<VirtualMachine> webServers = finder.virtualMachines("/dc-1/vm/**/web-*");
        List<HostSystem> hosts = finder.hosts("/dc-1/host/cluster-1");
        return production.contains(web01) && !hosts.isEmpty() ? webServers : List.of();
    }

    /** The same, without writing the datacenter and its folders again and again. */
    public static VirtualMachine inADatacenter(Finder finder) {
        Datacenter datacenter = finder.datacenter("dc-1");
        Finder here = finder.in(datacenter);
        List<HostSystem> hosts = here.hosts("cluster-1/esx-*"); // as /dc-1/host/cluster-1/esx-*
        List<Datastore> datastores = here.datastores("*"); // at every depth of /dc-1/datastore
        VirtualMachine web01 = here.virtualMachine("web-01"); // at every depth of /dc-1/vm
        return hosts.isEmpty() && datastores.isEmpty() ? here.virtualMachine("web-02") : web01;
    }

    /** Machines and their paths. */
    public static void printPaths(Finder finder) {
        for (Located<VirtualMachine> machine : finder.locate(VirtualMachine_.TYPE, "/dc-1/vm/**")) {
            System.out.println(machine.path() + " is " + machine.entity().reference());
        }
        List<VirtualMachine> machines = finder.virtualMachines("web-*");
        Map<VirtualMachine, String> paths = finder.paths(machines); // one call for all
        paths.forEach((machine, path) -> System.out.println(path));
    }

    /** A machine that somebody has typed the name of. */
    public static Optional<VirtualMachine> typed(Finder finder, String name) {
        try {
            return Optional.of(finder.virtualMachine(name));
        } catch (EntityNotFoundException e) {
            System.err.println(name + " isn't there; did you mean one of " + e.near() + "?");
        } catch (AmbiguousEntityException e) {
            System.err.println(name + " may be any of " + e.candidates());
        }
        return Optional.empty();
    }
}
