// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The lines of a small table that is no register: CSV in UTF-8 or GB18030, or the first sheet of a workbook. */
public final class PlainTable {

    /** More is no small table. */
    private static final int MOST_CELLS = 500_000;

    private PlainTable() {}

    /**
     * Every line with its cells, blank ones too, so that the place in the list is the line of the file less one.
     *
     * @throws IOException when the bytes are neither
     */
    public static List<List<String>> lines(byte[] bytes) throws IOException {
        boolean workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        try {
            return workbook ? sheet(bytes) : text(bytes);
        } catch (PackedFile.TooLarge told) {
            throw told;
        } catch (IOException | UncheckedIOException broken) {
            throw new IOException(FileProblem.REFUSALS.say("PLAIN_TABLE"), broken);
        }
    }

    private static List<List<String>> text(byte[] bytes) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        String text = decoded(bytes);
        try (CSVParser parser =
                CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, CsvFormats.READ)) {
            for (CSVRecord line : parser) {
                lines.add(line.stream().toList());
            }
        }
        return lines;
    }

    private static String decoded(byte[] bytes) throws IOException {
        for (Charset encoding : List.of(StandardCharsets.UTF_8, TextFile.GB18030)) {
            try {
                return encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException other) {
                // The next encoding may fit.
                continue;
            }
        }
        throw new IOException(FileProblem.REFUSALS.say("PLAIN_TABLE"));
    }

    private static List<List<String>> sheet(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("mingjian-table", ".xlsx");
        try {
            Files.write(file, bytes);
            return new XlsxFile(file, "").open(sheets -> sheets.isEmpty() ? List.of() : rows(sheets.get(0)));
        } finally {
            Files.delete(file);
        }
    }

    private static List<List<String>> rows(Sheet sheet) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        int cells = 0;
        try (Stream<Row> rows = SheetRows.of(sheet)) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                cells += row.getCellCount();
                if (cells > MOST_CELLS) {
                    throw new PackedFile.TooLarge();
                }
                while (lines.size() < row.getRowNum() - 1) {
                    lines.add(List.of());
                }
                lines.add(IntStream.range(0, row.getCellCount())
                        .mapToObj(i ->
                                row.getOptionalCell(i).map(PlainTable::text).orElse(""))
                        .toList());
            }
        }
        return lines;
    }

    /** A number is shown as a day only where its format says so. */
    private static String text(Cell cell) {
        if (!(cell.getValue() instanceof BigDecimal number)) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        boolean day = format != null && format.toLowerCase(Locale.ROOT).matches(".*[yd年日].*");
        return day ? cell.asDate().toLocalDate().toString() : PlainNumber.of(number);
    }
}
