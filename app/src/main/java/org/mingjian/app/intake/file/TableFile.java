// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;

/**
 * A file of tables as people keep it: a workbook, or text in CSV or NDJSON.
 *
 * @param name as people call it, to tell problems by
 */
public record TableFile(Path path, String name, FileKind kind) {

    /** The sheet of our templates that holds the codes is no register. */
    private static final String CODES = TemplateWorkbook.CODES;

    private static final FactTypeDescription ANY = FactTypes.all().get(0);

    /** The tables with the first lines of each. */
    public List<FilePart> parts() throws IOException {
        return kind == FileKind.XLSX
                ? sheets()
                : List.of(new FilePart("", kind == FileKind.NDJSON ? fields() : lines()));
    }

    /** Hands over the rows of one table, in order. */
    public void read(String sheet, FactTypeDescription type, TableTerms terms, TableReceiver rows) throws IOException {
        if (kind == FileKind.XLSX) {
            XlsxFile workbook = new XlsxFile(path, name);
            workbook.<Object>open(sheets -> {
                for (Sheet one : sheets) {
                    if (one.getName().equals(sheet)) {
                        workbook.read(one, type, terms, rows);
                    }
                }
                return "";
            });
            return;
        }
        try (BufferedReader text = text().open()) {
            if (kind == FileKind.NDJSON) {
                new NdjsonRows(name, type).read(text, row -> rows.row(withoutReasons(row)));
            } else {
                new CsvRows(name, type, terms).read(text, rows);
            }
        }
    }

    TextFile text() throws IOException {
        return TextFile.detect(path).orElseThrow(() -> new UnreadableFile(FileProblem.ENCODING));
    }

    private static RawRow withoutReasons(RawRow row) {
        if (!row.cells().containsKey(ColumnTitles.REASONS)) {
            return row;
        }
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.remove(ColumnTitles.REASONS);
        return new RawRow(row.line(), cells, row.problems());
    }

    private List<FilePart> sheets() throws IOException {
        XlsxCells words = new XlsxCells(ANY);
        return new XlsxFile(path, name).open(sheets -> {
            List<FilePart> parts = new ArrayList<>();
            for (Sheet sheet : sheets) {
                if (!sheet.getName().equals(CODES)) {
                    try (Stream<Row> rows = SheetRows.of(sheet)) {
                        parts.add(new FilePart(
                                sheet.getName(),
                                rows.map(row -> new TableLine.OfText(row.getRowNum(), words.of(row, List.of()), true))
                                        .filter(line -> !TableRows.saysNothing(line))
                                        .limit(TableRows.AHEAD)
                                        .toList()));
                    }
                }
            }
            return parts;
        });
    }

    private List<TableLine> lines() throws IOException {
        List<TableLine> start = new ArrayList<>();
        try (BufferedReader text = text().open()) {
            CsvRows.lines(text, true, line -> {
                if (!TableRows.saysNothing(line) && line.titles().size() <= SheetRows.WIDEST) {
                    start.add(line);
                }
                return start.size() < TableRows.AHEAD;
            });
        }
        return start;
    }

    /** The names in the first object stand for a header; the objects are the lines below it. */
    private List<TableLine> fields() throws IOException {
        try (BufferedReader text = text().open()) {
            String first = TextLines.first(text);
            List<String> names = new ArrayList<>();
            if (first != null) {
                try {
                    names.addAll(JsonCell.object(first).keySet());
                } catch (tools.jackson.core.JacksonException broken) {
                    throw new UnreadableFile(FileProblem.NOT_JSON, String.valueOf(broken.getOriginalMessage()));
                }
            }
            List<String> values = names.stream().map(field -> "…").toList();
            return List.of(new TableLine.OfText(1, names, true), new TableLine.OfText(1, values, true));
        }
    }
}
