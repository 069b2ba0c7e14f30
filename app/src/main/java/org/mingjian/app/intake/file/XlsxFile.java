// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Spelling;

/** A workbook with one register a sheet, as a clerk fills in: Chinese titles, Excel's own dates, empty cells left out. */
public final class XlsxFile {

    /** A workbook that unpacks to more is no register of a city, or meant to exhaust us. */
    private static final long LARGEST_UNPACKED = 1L << 30;

    private final Path path;
    private final String name;

    /** @param name to tell problems by */
    public XlsxFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /** Takes the rows of one register. */
    public interface Register {
        void take(FactTypeDescription type, RawRow row);
    }

    /**
     * Reads the sheets that are named after a register, by its name or Chinese title; where none is, the first sheet.
     *
     * @param wanted the register asked for; empty: every one that is found
     * @return whether a register was found
     * @throws IOException when the file is no workbook
     */
    public boolean read(Optional<FactTypeDescription> wanted, Register register) throws IOException {
        refuseBombs();
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true))) {
            List<Sheet> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            List<Sheet> named = sheets.stream()
                    .filter(sheet ->
                            typeOf(sheet).filter(type -> fits(type, wanted)).isPresent())
                    .toList();
            for (Sheet sheet : named) {
                read(sheet, typeOf(sheet).orElseThrow(), register);
            }
            if (named.isEmpty() && wanted.isPresent() && !sheets.isEmpty()) {
                read(sheets.get(0), wanted.get(), register);
                return true;
            }
            return !named.isEmpty();
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException broken) {
            throw new ZipException(broken.getMessage());
        }
    }

    private static boolean fits(FactTypeDescription type, Optional<FactTypeDescription> wanted) {
        return wanted.map(type::equals).orElse(true);
    }

    private void read(Sheet sheet, FactTypeDescription type, Register register) throws IOException {
        Consumer<RawRow> rows = row -> register.take(type, row);
        TableRows table = new TableRows(name, type, Spelling.TOLERANT, rows);
        XlsxCells cells = new XlsxCells(type);
        try (Stream<Row> lines = sheet.openStream()) {
            for (Row line : (Iterable<Row>) lines::iterator) {
                Optional<String> fault = cells.fault(line);
                if (fault.isPresent()) {
                    rows.accept(RawRow.rejected(
                            line.getRowNum(), FileProblem.CELL_FAULT.in(name, line.getRowNum(), "", fault.get())));
                } else if (!table.take(line.getRowNum(), cells.of(line, table.columns()))) {
                    return;
                }
            }
        }
        table.end();
    }

    private static Optional<FactTypeDescription> typeOf(Sheet sheet) {
        return FactTypes.all().stream()
                .filter(type -> type.name().equals(sheet.getName())
                        || TemplateWorkbook.sheetName(type).equals(sheet.getName()))
                .findFirst();
    }

    private void refuseBombs() throws IOException {
        File file = path.toFile();
        try (ZipFile zip = new ZipFile(file)) {
            long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
            if (unpacked > LARGEST_UNPACKED) {
                throw new ZipException(FileProblem.WORDS.say("TOO_LARGE"));
            }
        }
    }
}
