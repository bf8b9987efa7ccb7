package io.vim25.inventory.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.generated.ElementDescription;
import io.vim25.generated.PerfCounterInfo;
import io.vim25.generated.PerfEntityMetricCSV;
import io.vim25.generated.PerfMetricId;
import io.vim25.generated.PerfMetricSeriesCSV;
import io.vim25.generated.PerfStatsType;
import io.vim25.generated.PerfSummaryType;
import io.vim25.generated.VirtualMachine_;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of statistics in the CSV format. */
final class CsvReaderTest {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:20Z");
    private static final String TIMES = "20,2026-01-01T00:00:20Z,20,2026-01-01T00:00:40Z,20,2026-01-01T01:01:00+01:00";

    private static Counters counters() {
        return new Counters(List.of(new PerfCounterInfo()
                .setKey(2)
                .setGroupInfo(new ElementDescription().setKey("cpu"))
                .setNameInfo(new ElementDescription().setKey("usage").setSummary("how busy"))
                .setUnitInfo(new ElementDescription().setKey("percent").setLabel("%"))
                .setRollupType(PerfSummaryType.AVERAGE)
                .setStatsType(PerfStatsType.RATE)));
    }

    private static List<Series> read(int most, String times, int counter, @Nullable String values) {
        return new CsvReader(counters(), most)
                .read(new PerfEntityMetricCSV()
                        .setEntity(VirtualMachine_.TYPE.reference("vm-1"))
                        .setSampleInfoCSV(times)
                        .addValue(new PerfMetricSeriesCSV()
                                .setValue(values)
                                .setId(new PerfMetricId().setCounterId(counter).setInstance("0"))))
                .toList();
    }

    @Test
    void valuesHaveTheirTimesAndTheCountersUnit() {
        Series series = read(0, TIMES, 2, "100,250,9999").get(0);
        assertThat(series.counter().name()).isEqualTo("cpu.usage.average");
        assertThat(series.instance()).isEqualTo("0");
        assertThat(series.samples())
                .containsExactly(
                        new Sample(FIRST, 100, 1.0),
                        new Sample(FIRST.plusSeconds(20), 250, 2.5),
                        new Sample(FIRST.plusSeconds(40), 9999, 99.99));
        assertThat(series.gaps()).isZero();
    }

    @Test
    void minusOneAndNothingAreGaps() {
        Series series = read(0, TIMES, 2, "-1,,0").get(0);
        assertThat(series.samples()).containsExactly(new Sample(FIRST.plusSeconds(40), 0, 0));
        assertThat(series.gaps()).isEqualTo(2);
    }

    @Test
    void missingValuesAtTheEndAreGaps() {
        assertThat(read(0, TIMES, 2, "7").get(0).gaps()).isEqualTo(2);
        assertThat(read(0, TIMES, 2, null).get(0).gaps()).isEqualTo(3);
        assertThat(read(0, "", 2, "").get(0).gaps()).isZero();
    }

    @Test
    void theOldestComesFirstWhateverTheServersOrder() {
        Series series = read(0, "20,2026-01-01T00:00:40Z,20,2026-01-01T00:00:20Z", 2, "2,1")
                .get(0);
        assertThat(series.samples()).extracting(Sample::value).containsExactly(1L, 2L);
        assertThat(series.latest())
                .hasValueSatisfying(sample -> assertThat(sample.value()).isEqualTo(2));
    }

    @Test
    void noMoreThanWasAskedForIsGiven() {
        Series series = read(2, TIMES, 2, "1,-1,3").get(0);
        assertThat(series.samples()).extracting(Sample::value).containsExactly(3L);
        assertThat(series.gaps()).isOne();
    }

    @Test
    void aCounterThatTheServerDoesNotListIsLeftOut() {
        assertThat(read(0, TIMES, 3, "1,2,3")).isEmpty();
    }
}
