// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.calendar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.app.intake.file.PlainTable;

/**
 * Reads an arrangement of holidays from CSV (UTF-8 or GB18030) or the first sheet of a workbook. The first line names the
 * columns, in English as the shipped table does or in Chinese: 日期、性质、节日、通知文号.
 */
final class ArrangementFile {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("date", "date"),
            Map.entry("日期", "date"),
            Map.entry("day", "day"),
            Map.entry("性质", "day"),
            Map.entry("name", "name"),
            Map.entry("节日", "name"),
            Map.entry("source", "source"),
            Map.entry("通知文号", "source"),
            Map.entry("来源", "source"));

    private ArrangementFile() {}

    /** @throws IOException when the bytes are no such file; the message is Chinese */
    static List<ArrangementDay> read(byte[] bytes) throws IOException {
        List<List<String>> lines = PlainTable.lines(bytes);
        List<ArrangementDay> days = new ArrayList<>();
        Map<String, Integer> columns = Map.of();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = lines.get(i);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (columns.isEmpty()) {
                columns = columns(cells);
            } else {
                days.add(new ArrangementDay(
                        i + 1,
                        cell(cells, columns, "date"),
                        cell(cells, columns, "day"),
                        cell(cells, columns, "name"),
                        cell(cells, columns, "source")));
            }
        }
        return days;
    }

    private static Map<String, Integer> columns(List<String> titles) throws IOException {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            String column = TITLES.get(titles.get(i).replace("\uFEFF", "").strip());
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        if (columns.size() < 4) {
            throw new IOException(
                    Arrangements.WORDS.say("HEADER", String.join(Arrangements.WORDS.say("BETWEEN"), titles)));
        }
        return columns;
    }

    private static String cell(List<String> cells, Map<String, Integer> columns, String column) {
        int at = columns.getOrDefault(column, -1);
        return at >= 0 && at < cells.size() ? cells.get(at).strip() : "";
    }
}
