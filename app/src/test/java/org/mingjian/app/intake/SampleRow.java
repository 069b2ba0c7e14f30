// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;

/** A row of any register with every column filled. */
public final class SampleRow {

    private SampleRow() {}

    public static Map<String, String> of(FactTypeDescription type, String bureau) {
        Map<String, String> row = new LinkedHashMap<>();
        for (FactColumn column : type.columns()) {
            String one = one(column, bureau);
            row.put(column.name(), column.multi() ? one + ";" + one : one);
        }
        return row;
    }

    private static String one(FactColumn column, String bureau) {
        return switch (column.type()) {
            case TEXT ->
                switch (column.name()) {
                    case "register" -> "trainings";
                    case "period" -> "2026Q1";
                    default -> "文字 " + column.name();
                };
            case WHOLE -> "2025";
            case DECIMAL -> "0.75";
            case DATE -> "2026-03-05";
            case MOMENT -> "2026-03-05T14:30";
            case YES_NO -> "true";
            case CODE -> column.codes().get(0).code();
            case BUREAU -> bureau;
        };
    }
}
