package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.PropertyPath;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.inventory.Finder;
import io.vim25.spi.WireEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The same properties of the same machines, asked of one vcsim by govc and by typed paths; it prints what is equal. */
final class GovcPropertiesIT {
    private static final List<PropertyPath<? super VirtualMachine, ?>> PATHS = List.of(
            VirtualMachine_.name(),
            VirtualMachine_.runtime().powerState(),
            VirtualMachine_.config().hardware().numCPU(),
            VirtualMachine_.config().hardware().memoryMB(),
            VirtualMachine_.config().hardware().device(4000).key(),
            VirtualMachine_.config().uuid(),
            VirtualMachine_.summary().storage().committed(),
            VirtualMachine_.guest().ipAddress());

    /** What govc prints of a property: its path, its type in Go, its value; nothing of one that is unset. */
    private static Map<String, String> asGovcSays(GovcBinary govc, String machine) throws Exception {
        List<String> command = new ArrayList<>(List.of("object.collect", machine));
        PATHS.forEach(path -> command.add(path.wirePath()));
        Map<String, String> values = new TreeMap<>();
        for (String line : govc.run(command.toArray(String[]::new))) {
            String[] columns = line.strip().split(" +", 3);
            values.put(columns[0], columns[2]);
        }
        return values;
    }

    private static Map<String, String> asWeSay(Vim vim, VirtualMachine machine) {
        Map<String, String> values = new TreeMap<>();
        for (PropertyPath<? super VirtualMachine, ?> path : PATHS) {
            Row<VirtualMachine> row = vim.get(machine, path);
            Object value = row.getOrNull(path);
            if (value != null) {
                values.put(
                        path.wirePath(), value instanceof WireEnum constant ? constant.wireValue() : value.toString());
            }
        }
        return values;
    }

    @Test
    void areEqual() throws Exception {
        try (Vcsim vcsim = Vcsim.start("-vms", "8");
                Vim vim = vcsim.connect()) {
            GovcBinary govc = GovcBinary.of(vcsim);
            Finder finder = Finder.of(vim);
            for (VirtualMachine machine : finder.virtualMachines("/**")) {
                String path = finder.path(machine);
                Map<String, String> theirs = asGovcSays(govc, path);
                Map<String, String> ours = asWeSay(vim, machine);
                System.out.println("Properties of " + path + ": vim " + ours.size() + ", govc " + theirs.size() + ", "
                        + (ours.equals(theirs) ? "equal" : "different"));
                assertThat(ours).hasSizeGreaterThan(5).isEqualTo(theirs);
            }
        }
    }
}
