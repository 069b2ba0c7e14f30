// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;

/** A workbook with one register a sheet, as a clerk fills in: Chinese titles, Excel's own dates, empty cells left out. */
public final class XlsxFile {

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

        /** A line at the foot that is no entry. */
        default void leftOut(FactTypeDescription type, int line, String words) {}
    }

    /** What is done with the open workbook. */
    @FunctionalInterface
    interface Work<T> {
        T of(List<Sheet> visible) throws IOException;
    }

    /**
     * Reads the sheets that are named after a register, by its name or Chinese title; where none is, the first sheet.
     *
     * @param wanted the register asked for; empty: every one that is found
     * @return whether a register was found
     * @throws IOException when the file is no workbook
     */
    public boolean read(Optional<FactTypeDescription> wanted, Register register) throws IOException {
        return open(sheets -> {
            List<Sheet> named = sheets.stream()
                    .filter(sheet -> typeOf(sheet.getName())
                            .filter(type -> wanted.map(type::equals).orElse(true))
                            .isPresent())
                    .toList();
            for (Sheet sheet : named) {
                FactTypeDescription type = typeOf(sheet.getName()).orElseThrow();
                read(sheet, type, TableTerms.TOLERANT, receiver(type, register));
            }
            if (named.isEmpty() && wanted.isPresent() && !sheets.isEmpty()) {
                read(sheets.get(0), wanted.get(), TableTerms.TOLERANT, receiver(wanted.get(), register));
                return true;
            }
            return !named.isEmpty();
        });
    }

    private static TableReceiver receiver(FactTypeDescription type, Register register) {
        return new TableReceiver() {
            @Override
            public void row(RawRow row) {
                register.take(type, row);
            }

            @Override
            public void leftOut(int line, String words) {
                register.leftOut(type, line, words);
            }
        };
    }

    /** The rows of one sheet. */
    void read(Sheet sheet, FactTypeDescription type, TableTerms terms, TableReceiver rows) throws IOException {
        TableRows table = new TableRows(name, type, terms, rows);
        XlsxCells cells = new XlsxCells(type);
        try (Stream<Row> lines = SheetRows.of(sheet)) {
            for (Row line : (Iterable<Row>) lines::iterator) {
                Optional<String> fault = XlsxCells.fault(line);
                if (fault.isPresent()) {
                    rows.row(RawRow.rejected(
                            line.getRowNum(), FileProblem.CELL_FAULT.in(name, line.getRowNum(), "", fault.get())));
                } else if (!table.take(new XlsxLine(line, cells))) {
                    return;
                }
            }
        }
        table.end();
    }

    /** @throws IOException when the file is no workbook, or one that is meant to exhaust us */
    <T> T open(Work<T> work) throws IOException {
        PackedFile.refuseBombs(path);
        try (ReadableWorkbook workbook = opened(path)) {
            return work.of(visible(workbook));
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw new ZipException(broken.getMessage());
        }
    }

    private static ReadableWorkbook opened(Path path) throws ZipException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
        } catch (IOException | RuntimeException broken) {
            throw new ZipException(String.valueOf(broken.getMessage()));
        }
    }

    private static List<Sheet> visible(ReadableWorkbook workbook) throws ZipException {
        try {
            return workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
        } catch (RuntimeException broken) {
            throw new ZipException(String.valueOf(broken.getMessage()));
        }
    }

    static Optional<FactTypeDescription> typeOf(String sheet) {
        return FactTypes.all().stream()
                .filter(type -> type.name().equals(sheet)
                        || TemplateWorkbook.sheetName(type).equals(sheet))
                .findFirst();
    }
}
