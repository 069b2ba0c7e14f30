// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypes;

/** The Chinese words of codes and columns, as the registers themselves use them: for sentences people read. */
public final class Titles {

    private Titles() {}

    public static String ofRegister(String register) {
        return FactTypes.named(register).orElseThrow().zh();
    }

    public static String ofColumn(String register, String column) {
        return column(register, column).zh();
    }

    /** Joined by 、. */
    public static String ofColumns(String register, List<String> columns) {
        return columns.stream().map(column -> ofColumn(register, column)).collect(Collectors.joining("、"));
    }

    /** Joined by 、. */
    public static String ofCodes(String register, String column, List<? extends Enum<?>> codes) {
        List<FactCode> titled = column(register, column).codes();
        return codes.stream().map(code -> title(titled, code)).collect(Collectors.joining("、"));
    }

    private static String title(List<FactCode> titled, Enum<?> code) {
        return titled.stream()
                .filter(one -> one.code().equals(code.name()))
                .map(FactCode::zh)
                .findFirst()
                .orElseThrow();
    }

    private static FactColumn column(String register, String column) {
        return FactTypes.named(register).flatMap(type -> type.column(column)).orElseThrow();
    }
}
