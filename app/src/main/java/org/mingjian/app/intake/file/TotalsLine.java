// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.List;
import java.util.regex.Pattern;

/** Lines at the foot of a register that are no entries: totals, who filled it in, remarks. */
final class TotalsLine {

    private static final Pattern TOTAL = Pattern.compile("(本页|本月|本季度?|本年度?)?(合计|总计|小计|共计|累计)[:：]?");
    private static final Pattern FOOT =
            Pattern.compile("(合计|总计|小计|共计|累计|(制表|填表|填报|审核|复核|负责|经办|联系|报送|统计|核对)(人|单位|部门|日期|时间|电话)?[:：]"
                    + "|单位负责人|分管领导|(注|备注|说明|填表说明)[:：\\d]).*");

    private TotalsLine() {}

    /** @param complete whether every column that must be filled says something */
    static boolean is(List<String> cells, boolean complete) {
        String first = cells.stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("[\\s\\p{Z}]", "");
        return TOTAL.matcher(first).matches()
                || !complete && FOOT.matcher(first).matches();
    }
}
