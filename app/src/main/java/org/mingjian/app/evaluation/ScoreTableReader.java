// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.CsvFormats;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.rules.facts.Words;

/** Reads a table of scores; bad rows are named and left out. */
final class ScoreTableReader {

    private static final Words WORDS = Words.beside(ScoreTableReader.class, "problems.properties");
    private static final List<String> NEEDED = List.of("group", "code", "name", "total");
    private static final Set<String> NO_COMPONENT = Set.of("group", "code", "name", "total", "rank");

    private final String file;
    private final Map<String, BigDecimal> weights;
    private final List<IntakeProblem> problems = new ArrayList<>();

    /** @param weights percent by component, for totals that are not given; may be empty */
    ScoreTableReader(String file, Map<String, BigDecimal> weights) {
        this.file = file;
        this.weights = new TreeMap<>(weights);
    }

    ScoreTable unreadable() {
        problem(0, "", "ENCODING");
        return new ScoreTable(List.of(), List.of(), problems);
    }

    ScoreTable read(Reader text) throws IOException {
        List<String> header = List.of();
        List<ScoreTableRow> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser =
                CSVParser.builder().setReader(text).setFormat(CsvFormats.READ).get()) {
            for (CSVRecord cells : parser) {
                boolean blank = cells.stream().allMatch(String::isBlank);
                if (header.isEmpty() && !blank) {
                    header = header((int) line, cells);
                    if (header.isEmpty()) {
                        break;
                    }
                } else if (!blank) {
                    ScoreTableRow row = row((int) line, header, cells);
                    if (row != null) {
                        rows.add(row);
                    }
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException broken) {
            problem((int) line, "", "NOT_CSV");
        }
        if (header.isEmpty() && problems.isEmpty()) {
            NEEDED.forEach(column -> problem(1, column, "MISSING_COLUMN", column));
        }
        List<String> written =
                header.stream().filter(column -> !column.equals("rank")).toList();
        return new ScoreTable(written, withoutRepeats(rows), problems);
    }

    /** The names of the columns; empty when the table cannot be used. */
    private List<String> header(int line, CSVRecord cells) {
        List<String> header = cells.stream().map(String::strip).toList();
        int before = problems.size();
        NEEDED.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> problem(line, column, "MISSING_COLUMN", column));
        header.stream()
                .filter(column -> header.indexOf(column) != header.lastIndexOf(column))
                .distinct()
                .forEach(column -> problem(line, column, "DUPLICATE_COLUMN", column));
        weights.keySet().stream()
                .filter(column -> NO_COMPONENT.contains(column) || !header.contains(column))
                .forEach(column -> problem(line, column, "UNKNOWN_WEIGHT", column));
        return problems.size() == before ? header : List.of();
    }

    private @Nullable ScoreTableRow row(int line, List<String> header, CSVRecord cells) {
        if (cells.size() != header.size()) {
            problem(line, "", "CELL_COUNT", cells.size(), header.size());
            return null;
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i).strip());
        }
        row.remove("rank");
        int before = problems.size();
        String code = row.getOrDefault("code", "");
        if (code.isEmpty()) {
            problem(line, "code", "EMPTY_CELL", "code");
        }
        BigDecimal total = total(line, row);
        if (total != null && row.getOrDefault("total", "").isEmpty()) {
            row.put(
                    "total",
                    total.setScale(Math.max(2, total.scale()), RoundingMode.UNNECESSARY)
                            .toPlainString());
        }
        return problems.size() == before
                ? new ScoreTableRow(line, row.getOrDefault("group", ""), code, row, total)
                : null;
    }

    /** The stated total, else what the components make; null where there is neither. */
    private @Nullable BigDecimal total(int line, Map<String, String> row) {
        String stated = row.getOrDefault("total", "");
        if (!stated.isEmpty()) {
            return ScoreCell.empty(stated) ? null : number(line, "total", stated, true);
        }
        return weights.isEmpty() ? sum(line, row) : weighted(line, row);
    }

    private @Nullable BigDecimal sum(int line, Map<String, String> row) {
        BigDecimal sum = null;
        for (Map.Entry<String, String> cell : row.entrySet()) {
            if (!NO_COMPONENT.contains(cell.getKey()) && !ScoreCell.empty(cell.getValue())) {
                BigDecimal component = number(line, cell.getKey(), cell.getValue(), false);
                sum = component == null ? sum : sum == null ? component : sum.add(component);
            }
        }
        return sum;
    }

    /** Σ weight × component, rounded once; a row without any component has no total, one with some lacks the others. */
    private @Nullable BigDecimal weighted(int line, Map<String, String> row) {
        List<String> missing = weights.keySet().stream()
                .filter(column -> ScoreCell.empty(row.getOrDefault(column, "")))
                .toList();
        if (missing.size() == weights.size()) {
            return null;
        }
        missing.forEach(column -> problem(line, column, "MISSING_COMPONENT", column));
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            String cell = row.getOrDefault(weight.getKey(), "");
            BigDecimal component = ScoreCell.empty(cell) ? null : number(line, weight.getKey(), cell, true);
            if (component != null) {
                sum = sum.add(component.multiply(weight.getValue()));
            }
        }
        return sum.movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal number(int line, String column, String cell, boolean percentAllowed) {
        BigDecimal number = ScoreCell.number(cell, percentAllowed).orElse(null);
        if (number == null) {
            problem(line, column, "NOT_A_NUMBER", column, cell);
        }
        return number;
    }

    /** Rows whose code stands for one bureau only; a bureau may stand in several groups. */
    private List<ScoreTableRow> withoutRepeats(List<ScoreTableRow> rows) {
        Map<String, Long> count =
                rows.stream().collect(Collectors.groupingBy(ScoreTableReader::place, Collectors.counting()));
        List<ScoreTableRow> single = new ArrayList<>();
        for (ScoreTableRow row : rows) {
            if (count.getOrDefault(place(row), 1L) == 1L) {
                single.add(row);
            } else {
                problem(row.line(), "code", "REPEATED_CODE", row.code());
            }
        }
        return single;
    }

    private static String place(ScoreTableRow row) {
        return row.group() + '\0' + row.code();
    }

    private void problem(int line, String column, String code, Object... values) {
        problems.add(new IntakeProblem(file, line, column, code, WORDS.say(code, values)));
    }
}
