// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactColumn;

/** A value as a clerk would write it: codes by their Chinese titles, 是 and 否. */
final class SpokenCell {

    private SpokenCell() {}

    /** @param value in canonical spelling */
    static String of(FactColumn column, String value) {
        return switch (column.type()) {
            case YES_NO -> value.equals("true") ? "是" : "否";
            case MOMENT -> value.replace('T', ' ');
            case CODE ->
                Stream.of(value.split(";")).map(code -> title(column, code)).collect(Collectors.joining(";"));
            default -> value;
        };
    }

    private static String title(FactColumn column, String code) {
        return column.codes().stream()
                .filter(one -> one.code().equals(code))
                .map(FactCode::zh)
                .findFirst()
                .orElse(code);
    }
}
