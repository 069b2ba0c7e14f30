// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.pastresult;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.app.language.FeatureWords;

/**
 * A published table of results, line by line as rows of {@code past-results}. The first line that names a bureau's column
 * names them all; what stands above it is the table's own heading.
 */
final class PastResultTable {

    static final FeatureWords WORDS = FeatureWords.beside(PastResultTable.class, "pastresults");

    private static final String UNIT = "bureau";
    private static final Map<String, List<String>> TITLES = Map.of(
            UNIT,
            List.of("单位", "单位名称", "被考核单位", "部门", "县市区", "unit", "name", "county", "bureau", "code", "单位代码"),
            "period",
            List.of("年度", "期次", "年份", "考核期", "考核周期", "period", "year"),
            "score",
            List.of("得分", "总分", "总得分", "合计", "综合得分", "score", "total"),
            "fullMarks",
            List.of("满分", "fullMarks"),
            "rank",
            List.of("名次", "排名", "序号名次", "rank"),
            "group",
            List.of("分组", "组别", "类别", "group"),
            "grade",
            List.of("等次", "等级", "档次", "grade"),
            "publishedOn",
            List.of("公布日期", "发布日期", "publishedOn"),
            "document",
            List.of("来源文件", "来源", "依据", "document", "source"));

    private final BureauNames names;
    private final Map<String, String> usual;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** @param usual cells of every row that does not say otherwise */
    PastResultTable(BureauNames names, Map<String, String> usual) {
        this.names = names;
        this.usual = usual;
    }

    void read(List<List<String>> lines) {
        Map<String, Integer> columns = Map.of();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = lines.get(i);
            if (columns.isEmpty()) {
                Map<String, Integer> found = columns(cells);
                columns = found.containsKey(UNIT) && found.size() > 1 ? found : columns;
            } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                row(i + 1, cells, columns);
            }
        }
        if (columns.isEmpty()) {
            problems.add(WORDS.say("HEADER"));
        }
    }

    /** Rows whose bureau is known. */
    List<Map<String, String>> rows() {
        return rows;
    }

    /** What was left out, and why; with the line in the file. */
    List<String> problems() {
        return problems;
    }

    private static Map<String, Integer> columns(List<String> titles) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).replaceAll("[\\s\u3000*]|（.*）|\\(.*\\)", "");
            int at = i;
            TITLES.forEach((column, words) -> {
                if (words.contains(title)) {
                    columns.putIfAbsent(column, at);
                }
            });
        }
        return columns;
    }

    private void row(int line, List<String> cells, Map<String, Integer> columns) {
        Map<String, String> row = new LinkedHashMap<>(usual);
        columns.forEach((column, at) -> {
            String cell = at < cells.size() ? cells.get(at).strip() : "";
            if (!cell.isEmpty()) {
                row.put(column, column.equals("period") ? cell.replaceAll("年度?$", "") : cell);
            }
        });
        row.values().removeIf(String::isEmpty);
        String unit = row.getOrDefault(UNIT, "");
        Set<String> codes = names.of(unit);
        if (codes.size() == 1) {
            row.put(UNIT, codes.iterator().next());
            row.put("source", WORDS.ofRecords().say("LINE", line, unit));
            rows.add(row);
        } else if (!TOTALS.contains(unit) && !unit.isEmpty()) {
            problems.add(
                    codes.isEmpty()
                            ? WORDS.say("UNKNOWN", line, unit)
                            : WORDS.say(
                                    "SEVERAL",
                                    line,
                                    unit,
                                    codes.stream().collect(Collectors.joining(WORDS.say("BETWEEN")))));
        }
    }

    private static final Set<String> TOTALS = Set.of("合计", "总计", "平均", "平均分");
}
