package depot;

import io.vim25.ArrayOf;
import io.vim25.KeyAnyValue;
import io.vim25.LocalizableMessage;
import io.vim25.ManagedObjectReference;
import io.vim25.Vim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vim.Description;
import vim.ManagedEntityStatus;
import vim.VirtualMachine;
import vim.VirtualMachine_;

/** Calls two services of one server, and tells what came back. */
public final class Program implements Function<Vim, List<String>> {
    private final List<String> lines = new ArrayList<>();

    public Program() {}

    @Override
    public List<String> apply(Vim vim) {
        Depot depot = vim.get(Depot_.TYPE.reference("depot-1"));
        DepotServiceContent content = depot.retrieveServiceContent();
        lines.add("about " + content.getAbout().getLabel() + ", keeper " + content.getKeeper());
        lines.add("count " + depot.countItems(shelf()) + " " + depot.countItems(new Description().setLabel("l").setSummary("s")));
        List<DepotItem> items = depot.queryItems(DepotStockState.RUNNING_LOW, filters());
        items.forEach(item -> lines.add(item.getClass().getSimpleName() + " " + item.getName() + " " + item.getState() + " "
                + item.getValue()));
        lines.add("tags " + items.get(1).getTag().getText() + ", " + items.get(1).getPart().get(0).getValue());
        update(depot, items);
        VirtualMachine keeper = depot.findKeeper("a & b");
        lines.add("keeper " + keeper.name() + ", as " + vim.get(VirtualMachine_.TYPE, keeper.reference()).name());
        keeper.shutdownGuest();
        depot.ship(new DepotItem().setName("crate").setState(DepotStockState.FULL)).await();
        return lines;
    }

    private static DepotShelf shelf() {
        return new DepotShelf()
                .setLabel("left")
                .setSummary("the left one")
                .setRows(3)
                .addOption(new KeyAnyValue().setKey("plain").setValue(1))
                .addOption(new DepotOption().setKey("height").setValue(2.5).setUnit("m"));
    }

    /** Values of {@code xsd:anyType}, of both services' types, inside a type of vim25. */
    private static List<KeyAnyValue> filters() {
        DepotPerishable milk = new DepotPerishable().setName("milk").setState(DepotStockState.FULL).setBestBefore(Instant.EPOCH);
        List<Object> values = List.of(
                "text",
                7,
                ManagedObjectReference.of("VirtualMachine", "vm-1"),
                milk.copy().addPart(milk).addPart(new DepotItem().setName("cap").setState(DepotStockState.EMPTY)),
                shelf(),
                new Description().setLabel("l").setSummary("s"),
                new vim.Tag().setKey("t"),
                new Tag().setText("t"),
                DepotStockState.RUNNING_LOW,
                ManagedEntityStatus.GREEN,
                new ArrayOf<>("{urn:depot}ArrayOfDepotItem", List.of(milk, new DepotItem().setName("a").setState(DepotStockState.FULL))),
                List.of(milk.copy().setValue(shelf())).get(0),
                new ArrayOf<>("ArrayOfKeyAnyValue", List.of(new DepotOption().setKey("k").setValue(milk).setUnit("u"))),
                List.of("a", "b"),
                List.of(new DepotItem().setName("only").setState(DepotStockState.FULL)));
        return values.stream().map(value -> new KeyAnyValue().setKey("k").setValue(value)).toList();
    }

    /** What a newer server sent goes back to it, but for what was edited. */
    private void update(Depot depot, List<DepotItem> items) {
        DepotShelf shelf = (DepotShelf) items.get(1).getValue();
        LocalizableMessage notice = new DepotNotice()
                .setKey("k")
                .setMessage("moved")
                .setState(DepotStockState.FULL)
                .setAbout(shelf());
        depot.updateItem(items.get(0).copy().setName("renamed"), shelf.copy().setLabel("edited"), List.of(notice));
        depot.updateItem(items.get(1), null, List.of(new LocalizableMessage().setKey("k")));
        try {
            depot.updateItem(new DepotItem().setName("nails").setState(DepotStockState.EMPTY), null, List.of());
        } catch (DepotOutOfStock e) {
            lines.add("out of stock: " + e.getItem().getName() + " on " + e.getShelf().getSummary() + ", "
                    + e.getFaultMessage().get(0).getMessage());
        }
    }
}
