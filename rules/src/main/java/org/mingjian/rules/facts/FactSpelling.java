// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.FactProblem.Code;

/** Says of a value that is not spelled as its column asks what would be right. */
final class FactSpelling {

    private static final int LONGEST_QUOTE = 40;

    private FactSpelling() {}

    static FactProblem problem(FactColumn column, String cell) {
        Code code = switch (column.type()) {
            case TEXT -> Code.INVALID_TEXT;
            case WHOLE, DECIMAL -> Code.INVALID_NUMBER;
            case MOMENT -> Code.INVALID_MOMENT;
            case DATE -> Code.INVALID_DATE;
            case YES_NO -> Code.INVALID_YES_NO;
            case CODE -> Code.INVALID_CODE;
            case BUREAU -> Code.INVALID_BUREAU;
        };
        List<String> codes = column.codes().stream().map(FactCode::code).toList();
        return FactProblem.of(
                column.name(), code, column.zh(), quote(cell), titled(column.codes()), Nearest.hint(cell, codes));
    }

    private static String titled(List<FactCode> codes) {
        return codes.stream().map(code -> code.code() + " " + code.zh()).collect(Collectors.joining("、"));
    }

    /** A value as quoted in a message: short, without control characters. */
    private static String quote(String cell) {
        String visible = cell.replaceAll("\\p{Cntrl}", "�");
        return visible.length() <= LONGEST_QUOTE ? visible : visible.substring(0, LONGEST_QUOTE) + "…";
    }
}
