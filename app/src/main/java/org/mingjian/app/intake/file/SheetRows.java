// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a sheet. Whatever the reader stumbles over, the file is broken, and nothing of ours. */
final class SheetRows {

    /** The last row of a sheet of Excel. */
    private static final int LAST = 1 << 20;

    /** Columns of a sheet of Excel; more are no table anybody keeps. */
    static final int WIDEST = 1 << 14;

    private SheetRows() {}

    /** To be closed; a row that cannot be read ends in an {@link UncheckedIOException}. */
    static Stream<Row> of(Sheet sheet) throws ZipException {
        Stream<Row> rows = opened(sheet);
        Iterator<Row> all = rows.iterator();
        Iterator<Row> told = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return whole(all::hasNext);
            }

            @Override
            public Row next() {
                Row row = whole(all::next);
                if (row.getRowNum() < 1 || row.getRowNum() > LAST || row.getCellCount() > WIDEST) {
                    throw broken("row " + row.getRowNum() + " of " + row.getCellCount() + " cells");
                }
                return row;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(told, Spliterator.ORDERED), false)
                .onClose(rows::close);
    }

    private static Stream<Row> opened(Sheet sheet) throws ZipException {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException broken) {
            throw new ZipException(String.valueOf(broken.getMessage()));
        }
    }

    private static <T> T whole(Supplier<T> read) {
        try {
            return read.get();
        } catch (RuntimeException broken) {
            throw broken(String.valueOf(broken.getMessage()));
        }
    }

    private static UncheckedIOException broken(String how) {
        return new UncheckedIOException(new ZipException(how));
    }
}
