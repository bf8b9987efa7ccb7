package io.vim25.inventory.performance;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectNotFound;
import io.vim25.generated.InvalidArgument;
import io.vim25.generated.PerfEntityMetricBase;
import io.vim25.generated.PerfEntityMetricCSV;
import io.vim25.generated.PerfQuerySpec;
import io.vim25.generated.PerformanceManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the series of many objects, as many of them in a call as the server allows. One thread uses it. */
final class SeriesReader extends Spliterators.AbstractSpliterator<Series> {
    private final Iterator<? extends ManagedObjectBase> entities;
    private final PerformanceManager manager;
    private final Function<List<ManagedObjectBase>, List<PerfQuerySpec>> specs;
    private final Supplier<CsvReader> readers;
    private final Deque<Series> series = new ArrayDeque<>();
    private final Deque<ManagedObjectBase> waiting = new ArrayDeque<>();
    private int most;

    private SeriesReader(
            Iterator<? extends ManagedObjectBase> entities,
            PerformanceManager manager,
            Function<List<ManagedObjectBase>, List<PerfQuerySpec>> specs,
            Supplier<CsvReader> readers,
            int most) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.entities = entities;
        this.manager = manager;
        this.specs = specs;
        this.readers = readers;
        this.most = most;
    }

    static Stream<Series> stream(
            Stream<? extends ManagedObjectBase> entities,
            PerformanceManager manager,
            Function<List<ManagedObjectBase>, List<PerfQuerySpec>> specs,
            Supplier<CsvReader> readers,
            int most) {
        SeriesReader reader = new SeriesReader(entities.iterator(), manager, specs, readers, most);
        return StreamSupport.stream(reader, false).onClose(entities::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Series> action) {
        List<ManagedObjectBase> next = batch();
        while (series.isEmpty() && !next.isEmpty()) {
            CsvReader reader = readers.get();
            for (PerfEntityMetricBase metric : query(next)) {
                if (metric instanceof PerfEntityMetricCSV csv) {
                    reader.read(csv).forEach(series::add);
                }
            }
            next = batch();
        }
        Series first = series.poll();
        if (first == null) {
            return false;
        }
        action.accept(first);
        return true;
    }

    /** The objects of the next call; none as long as there are series. */
    private List<ManagedObjectBase> batch() {
        List<ManagedObjectBase> batch = new ArrayList<>();
        while (series.isEmpty() && batch.size() < most && (!waiting.isEmpty() || entities.hasNext())) {
            batch.add(waiting.isEmpty() ? entities.next() : waiting.remove());
        }
        return batch;
    }

    private List<PerfEntityMetricBase> query(List<ManagedObjectBase> batch) {
        try {
            return manager.queryStats(specs.apply(batch));
        } catch (ManagedObjectNotFound gone) {
            List<ManagedObjectBase> rest = batch.stream()
                    .filter(entity -> !entity.reference().equals(gone.getObj()))
                    .toList();
            if (rest.size() == batch.size()) {
                throw gone;
            }
            return rest.isEmpty() ? List.of() : query(rest);
        } catch (InvalidArgument e) {
            if (batch.size() == 1 || !"querySpec.size".equals(e.getInvalidProperty())) {
                throw e;
            }
            return query(half(batch));
        }
    }

    /** The first half; the other waits for the next call. */
    private List<ManagedObjectBase> half(List<ManagedObjectBase> batch) {
        most = (batch.size() + 1) / 2;
        List<ManagedObjectBase> rest = new ArrayList<>(batch.subList(most, batch.size()));
        while (!rest.isEmpty()) {
            waiting.addFirst(rest.remove(rest.size() - 1));
        }
        return List.copyOf(batch.subList(0, most));
    }
}
