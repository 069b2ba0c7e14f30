// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVPrinter;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;

/**
 * An empty file for a clerk to fill in. Row 1 names the columns; row 2 begins with {@code #}, explains each column in
 * Chinese, and says nothing when the file is imported.
 */
public final class FactTemplate {

    private FactTemplate() {}

    public static String csv(FactTypeDescription type) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(text, CsvFormats.WRITTEN)) {
            rows.printRecord(type.columnNames());
            rows.printRecord(explanations(type));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** One workbook with a sheet for each type, drop-down lists for codes, and a sheet of all codes. */
    public static byte[] xlsx(List<FactTypeDescription> types) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TemplateWorkbook(types).write(bytes);
        return bytes.toByteArray();
    }

    /** The template of one type with rows that are known already, in canonical spelling, for a clerk to complete. */
    public static byte[] xlsx(FactTypeDescription type, List<Map<String, String>> known) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TemplateWorkbook(type, known).write(bytes);
        return bytes.toByteArray();
    }

    /** What to write into a column: title, whether it must be filled, its note. */
    public static String explanation(FactColumn column) {
        List<String> parts = parts(column);
        return column.zh() + (parts.isEmpty() ? "" : "（" + String.join("；", parts) + "）");
    }

    /** The same without the title. */
    static String note(FactColumn column) {
        return String.join("；", parts(column));
    }

    private static List<String> parts(FactColumn column) {
        List<String> parts = new ArrayList<>();
        if (column.required()) {
            parts.add("必填");
        }
        switch (column.type()) {
            case MOMENT -> parts.add("日期和时间，如 2026-03-05 14:30");
            case DATE -> parts.add("日期，如 2026-03-05");
            case YES_NO -> parts.add("是/否，未知留空");
            case CODE -> parts.add("填代码或其中文");
            default -> {}
        }
        if (column.multi()) {
            parts.add("多个用 ; 分隔");
        }
        if (!column.note().isEmpty()) {
            parts.add(column.note());
        }
        return parts;
    }

    static List<String> explanations(FactTypeDescription type) {
        List<String> row = new ArrayList<>();
        for (FactColumn column : type.columns()) {
            row.add((row.isEmpty() ? "# " : "") + explanation(column));
        }
        return row;
    }
}
