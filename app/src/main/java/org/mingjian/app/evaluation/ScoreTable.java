// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.mingjian.app.intake.file.CsvFormats;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.file.TextFile;
import org.mingjian.rules.ranking.Places;
import org.mingjian.rules.ranking.StrokeOrder;
import org.mingjian.rules.scheme.RankingMethod;

/**
 * A table of scores made elsewhere, {@code group,code,name,<components>,total}, to be ranked within its groups. Rows keep
 * their order; a row without any figure gets no rank.
 */
public final class ScoreTable {

    private final List<String> header;
    private final List<ScoreTableRow> rows;
    private final List<IntakeProblem> problems;

    ScoreTable(List<String> header, List<ScoreTableRow> rows, List<IntakeProblem> problems) {
        this.header = header;
        this.rows = rows;
        this.problems = problems;
    }

    /** @param weights percent by component; none: an empty total is the plain sum of the components */
    public static ScoreTable read(Path path, Map<String, BigDecimal> weights) throws IOException {
        ScoreTableReader reader = new ScoreTableReader(path.getFileName().toString(), weights);
        Optional<TextFile> text = TextFile.detect(path);
        if (text.isEmpty()) {
            return reader.unreadable();
        }
        try (BufferedReader rows = text.get().open()) {
            return reader.read(rows);
        }
    }

    /** Whether the columns needed are there; without them nothing can be ranked. */
    public boolean usable() {
        return !header.isEmpty();
    }

    /** Rows that were rejected; they are not written. */
    public List<IntakeProblem> problems() {
        return problems;
    }

    /** The same rows with the column {@code rank} behind the others; one that was there already is replaced. */
    public void write(Path path, RankingMethod method, RowOrder order) throws IOException {
        Map<ScoreTableRow, Integer> ranks = ranks(method);
        try (BufferedWriter file = Files.newBufferedWriter(path);
                CSVPrinter csv = new CSVPrinter(file, CsvFormats.WRITTEN)) {
            List<String> columns = new ArrayList<>(header);
            columns.add("rank");
            csv.printRecord(columns);
            for (ScoreTableRow row : inOrder(order, ranks)) {
                List<Object> cells = new ArrayList<>(row.cells().values());
                Integer rank = ranks.get(row);
                cells.add(rank == null ? "" : rank);
                csv.printRecord(cells);
            }
        }
    }

    private List<ScoreTableRow> inOrder(RowOrder order, Map<ScoreTableRow, Integer> ranks) {
        if (order == RowOrder.INPUT) {
            return rows;
        }
        List<String> groups = rows.stream().map(ScoreTableRow::group).distinct().toList();
        Comparator<ScoreTableRow> byPlace = Comparator.<ScoreTableRow>comparingInt(row -> groups.indexOf(row.group()))
                .thenComparingInt(row -> ranks.getOrDefault(row, Integer.MAX_VALUE));
        return rows.stream()
                .sorted(
                        order == RowOrder.STROKES
                                ? byPlace.thenComparing(
                                        row -> row.cells().getOrDefault("name", ""), StrokeOrder.INSTANCE)
                                : byPlace)
                .toList();
    }

    private Map<ScoreTableRow, Integer> ranks(RankingMethod method) {
        Map<ScoreTableRow, Integer> ranks = new IdentityHashMap<>();
        Comparator<ScoreTableRow> best = Comparator.comparing(ScoreTableRow::orderingScore, Comparator.reverseOrder());
        Map<String, List<ScoreTableRow>> groups = rows.stream()
                .filter(row -> row.total() != null)
                .collect(Collectors.groupingBy(ScoreTableRow::group, TreeMap::new, Collectors.toList()));
        for (List<ScoreTableRow> group : groups.values()) {
            List<ScoreTableRow> inOrder = group.stream()
                    .sorted(best.thenComparing(ScoreTableRow::code))
                    .toList();
            List<Integer> places = Places.of(inOrder, best, method);
            for (int i = 0; i < inOrder.size(); i++) {
                ranks.put(inOrder.get(i), places.get(i));
            }
        }
        return ranks;
    }
}
