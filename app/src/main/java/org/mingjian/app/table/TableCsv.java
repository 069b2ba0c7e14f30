// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;
import org.mingjian.app.intake.file.CsvFormats;
import org.mingjian.dashboards.table.TableContent;
import reactor.core.publisher.Flux;

/** A table as CSV, written while it is read; with a byte order mark, without which office programs misread Chinese. */
final class TableCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int ROWS_AT_ONCE = 200;
    /** What a spreadsheet takes for the beginning of a formula, in either width of script. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\x{A0}]*[=+\\-@＝＋－＠].*|(?s)[\\t\\r].*");

    private TableCsv() {}

    static Flux<byte[]> of(TableContent content) {
        String head = BYTE_ORDER_MARK
                + line(content.headings().stream()
                        .map(heading -> (Object) heading.title())
                        .toList());
        return content.rows()
                .map(TableCsv::line)
                .buffer(ROWS_AT_ONCE)
                .map(lines -> String.join("", lines))
                .startWith(head)
                .map(text -> text.getBytes(UTF_8));
    }

    private static String line(List<Object> cells) {
        return CsvFormats.WRITTEN.format(cells.stream().map(TableCsv::plain).toArray()) + "\n";
    }

    /** What a spreadsheet would take for a formula is text; a number stays one. */
    private static String plain(Object value) {
        String text = TableCell.text(value);
        return value instanceof String && FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
