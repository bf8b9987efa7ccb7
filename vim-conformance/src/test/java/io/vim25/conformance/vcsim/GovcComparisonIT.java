package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.ManagedObjectType;
import io.vim25.Vim;
import io.vim25.generated.ClusterComputeResource_;
import io.vim25.generated.ComputeResource_;
import io.vim25.generated.Datacenter_;
import io.vim25.generated.Datastore_;
import io.vim25.generated.Folder_;
import io.vim25.generated.HostSystem_;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ManagedEntity_;
import io.vim25.generated.Network_;
import io.vim25.generated.ResourcePool_;
import io.vim25.generated.VirtualApp_;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.Finder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The same questions to the finder and to govc, govmomi's command-line tool: the same entities, with the same paths and
 * types. It prints a table of what was asked, and how many entities each of the two has found.
 */
final class GovcComparisonIT {
    private final List<String> different = new ArrayList<>();
    private Finder finder;
    private GovcBinary govc;

    @Test
    void vCenter() throws Exception {
        compare(this::askOfAVCenter, "-datacenters=2", "-folders=1", "-pools=2", "-vapps=1", "-datastore-clusters=1");
    }

    @Test
    void esxi() throws Exception {
        compare(this::askOfAHost, "-esx");
    }

    private void compare(Questions questions, String... flags) throws Exception {
        try (Vcsim vcsim = Vcsim.start(flags);
                Vim vim = vcsim.connect()) {
            finder = Finder.of(vim);
            govc = GovcBinary.of(vcsim);
            System.out.println("The finder and govc, on vcsim " + String.join(" ", flags) + ':');
            System.out.printf("%-9s %6s %6s  %-52s %s%n", "", "FINDER", "GOVC", "GOVC IS ASKED", "THE FINDER IS ASKED");
            questions.ask();
        }
        assertThat(different).isEmpty();
    }

    private void askOfAVCenter() throws Exception {
        find(ManagedEntity_.TYPE, "/**", "/");
        find(VirtualMachine_.TYPE, "/**", "/", "-type", "m");
        find(HostSystem_.TYPE, "/**", "/", "-type", "h");
        find(ComputeResource_.TYPE, "/**", "/", "-type", "r");
        find(ClusterComputeResource_.TYPE, "/**", "/", "-type", "c");
        find(ResourcePool_.TYPE, "/**", "/", "-type", "p", "-type", "a");
        find(VirtualApp_.TYPE, "/**", "/", "-type", "a");
        find(Datastore_.TYPE, "/**", "/", "-type", "s");
        find(Network_.TYPE, "/**", "/", "-type", "n", "-type", "g");
        find(Datacenter_.TYPE, "/**", "/", "-type", "d");
        find(Folder_.TYPE, "/F0/**", "/F0", "-type", "f");
        find(VirtualMachine_.TYPE, "/**/*_RP?_VM*", "/", "-type", "m", "-name", "*_RP?_VM*");
        find(HostSystem_.TYPE, "/DC0/**/*_C[0-9]_H[12]", "/DC0", "-type", "h", "-name", "*_C[0-9]_H[12]");
        find(VirtualMachine_.TYPE, "/DC0/host/DC0_C0/**", "/DC0/host/DC0_C0", "-type", "m");
        find(
                VirtualMachine_.TYPE,
                "/DC0/host/DC0_C0/Resources/DC0_C0_APP0/**",
                "/DC0/host/DC0_C0/Resources/DC0_C0_APP0",
                "-type",
                "m");
        find(ManagedEntity_.TYPE, "/DC0/host/DC0_C0/**", "/DC0/host/DC0_C0");
        find(VirtualMachine_.TYPE, "/nowhere/**", "/", "-type", "m", "-name", "nowhere");
        list("/*", "/");
        list("/DC0/*", "/DC0");
        list("/DC0/vm/*_VM0", "/DC0/vm/*_VM0");
        list("/DC0/host/*", "/DC0/host");
        list("/DC0/host/DC0_C0/*", "/DC0/host/DC0_C0");
        list("/DC0/host/DC0_C0/*_H1/*", "/DC0/host/DC0_C0/DC0_C0_H1");
        list("/DC0/datastore/*", "/DC0/datastore");
        list("/*/DC1/network/F?/DVS?/*", "/F0/DC1/network/F0/DVS0/*");
        list("/*/DC1/vm/F0/*", "/*/DC1/vm/F0/*");
    }

    private void askOfAHost() throws Exception {
        find(ManagedEntity_.TYPE, "/**", "/");
        find(VirtualMachine_.TYPE, "/ha-datacenter/vm/**", "/ha-datacenter/vm", "-type", "m");
        find(HostSystem_.TYPE, "/**", "/", "-type", "h");
        list("/ha-datacenter/*", "/ha-datacenter");
        list("/ha-datacenter/host/*/*", "/ha-datacenter/host/localhost.localdomain");
    }

    /** Everywhere below, as {@code govc find}, which says where an entity is by its parents. */
    private void find(ManagedObjectType<? extends ManagedEntity> type, String pattern, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("find", "-l"));
        command.addAll(List.of(arguments));
        Set<String> theirs = new TreeSet<>();
        for (String line : govc.run(command.toArray(String[]::new))) {
            String[] words = line.split(" +", 2);
            theirs.add(words[1] + " (" + words[0] + ')');
        }
        theirs.removeIf(line -> line.startsWith(arguments[0] + " (")); // what is below, without what it is below of
        Set<String> ours = new TreeSet<>();
        finder.paths(finder.findAll(type, pattern))
                .forEach((entity, path) -> ours.add(path + " (" + kind(entity) + ')'));
        report(pattern + " of type " + type, ours, "govc " + String.join(" ", command), theirs);
    }

    /** One level, as {@code govc ls}. */
    private void list(String pattern, String... paths) throws Exception {
        List<String> command = new ArrayList<>(List.of("ls", "-l"));
        command.addAll(List.of(paths));
        Set<String> theirs = new TreeSet<>();
        for (String line : govc.run(command.toArray(String[]::new))) {
            theirs.add(line.endsWith("/") ? line.replaceFirst("/$", " (Folder)") : line.replace("(Vmware", "("));
        }
        Set<String> ours = new TreeSet<>();
        finder.locate(ManagedEntity_.TYPE, pattern)
                .forEach(found -> ours.add(found.path() + " (" + kind(found.entity()) + ')'));
        report(pattern, ours, "govc " + String.join(" ", command), theirs);
    }

    private void report(String question, Set<String> ours, String command, Set<String> theirs) {
        boolean equal = ours.equals(theirs);
        System.out.printf(
                "%-9s %6d %6d  %-52s %s%n",
                equal ? "equal" : "DIFFERENT", ours.size(), theirs.size(), command, question);
        if (!equal) {
            different.add(question + ": " + ours + " but govc: " + theirs);
        }
    }

    private static String kind(ManagedEntity entity) {
        return entity.reference().type().replaceFirst("^Vmware", "");
    }

    private interface Questions {
        void ask() throws Exception;
    }
}
