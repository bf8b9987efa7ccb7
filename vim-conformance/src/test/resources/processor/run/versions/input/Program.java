package acme;

import io.vim25.ArrayOf;
import io.vim25.LocalizedMethodFault;
import io.vim25.NewerThanServerException;
import io.vim25.Vim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sends what a server of version 7.0.3.0 has, and tries all the rest. */
public final class Program implements Function<Vim, List<String>> {
    private final List<String> lines = new ArrayList<>();

    public Program() {}

    @Override
    public List<String> apply(Vim vim) {
        Shelf shelf = vim.get(Shelf_.TYPE.reference("shelf-1"));
        Novel novel = new Novel().setTitle("Emma");
        Atlas atlas = new RoadAtlas().setTitle("Roads");
        allowed(shelf, novel);
        refused("operation", shelf::sortShelf);
        refused("parameter", () -> shelf.putBooks(List.of(novel), null, 3, List.of(), null));
        refused("parameter that is a list", () -> shelf.putBooks(List.of(novel), null, null, List.of("x"), null));
        refused("parameter that is an object", () -> shelf.putBooks(List.of(novel), null, null, List.of(), new Atlas()));
        refused("field", () -> describe(shelf, new ShelfSpec().setWidth(80)));
        refused("field that is a list", () -> describe(shelf, new ShelfSpec().addExtra(1)));
        refused("secret", () -> describe(shelf, new ShelfSpec().setKey("hunter2")));
        refused("nested field", () -> describe(shelf, new ShelfSpec().setInner(new ShelfSpec().setWidth(80))));
        refused("inherited field", () -> describe(shelf, new ShelfSpec().addBook(new Novel().setPages(474))));
        refused("subtype", () -> shelf.putBooks(List.of(atlas), null, null, List.of(), null));
        refused("list element", () -> describe(shelf, new ShelfSpec().addBook(novel).addBook(atlas)));
        refused("enum constant", () -> describe(shelf, new ShelfSpec().setState(ShelfState.FOLDED)));
        refused("enum constants", () -> describe(shelf, new ShelfSpec().addStates(ShelfState.OPEN).addStates(ShelfState.FOLDED)));
        refused("anyType value", () -> shelf.describeShelf(new ShelfSpec(), atlas, null));
        refused("anyType list", () -> shelf.describeShelf(new ShelfSpec(), new ArrayOf<>("ArrayOfBook", List.of(atlas)), null));
        refused("anyType constant", () -> shelf.describeShelf(new ShelfSpec(), BookSize.FOLIO, null));
        refused("fault", () -> shelf.describeShelf(new ShelfSpec(), null, new LocalizedMethodFault().setFault(new ShelfFull())));
        return lines;
    }

    private static void allowed(Shelf shelf, Novel novel) {
        shelf.putBooks(List.of(novel, new Book()), "new", null, List.of(), null);
        describe(shelf, new ShelfSpec().setDepth(30).setState(ShelfState.SHUT).setInner(new ShelfSpec()).addBook(novel));
        shelf.describeShelf(new ShelfSpec(), ShelfColor.BLUE, null);
    }

    private static void describe(Shelf shelf, ShelfSpec spec) {
        shelf.describeShelf(spec, null, null);
    }

    private void refused(String what, Runnable call) {
        try {
            call.run();
            lines.add(what + " was sent");
        } catch (NewerThanServerException e) {
            String message = e.getMessage();
            lines.add(what + ": " + message.substring(0, message.indexOf(" of the API")));
        }
    }
}
