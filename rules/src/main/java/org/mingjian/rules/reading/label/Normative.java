// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Fold;

/** Whether a page says that its document is a normative one (规范性文件). */
public final class Normative {
    private Normative() {}

    /**
     * By its class or column, by a label that has its registration number (规范性文件编号), or by the 规 before the year of its
     * document number (某政规〔2024〕1号).
     */
    public static boolean stated(Header header, @Nullable String column, @Nullable String documentNumber) {
        String folded = column == null ? "" : Fold.fold(column);
        boolean classed = folded.contains("规范性文件") && !folded.contains("非规范性") && !folded.contains("其他");
        return classed || isNumbered(documentNumber) || isRegistered(header);
    }

    private static boolean isNumbered(@Nullable String documentNumber) {
        String number = documentNumber == null ? "" : Fold.fold(documentNumber);
        int year = number.indexOf('〔') < 0 ? Math.max(number.indexOf('['), number.indexOf('(')) : number.indexOf('〔');
        String code = year < 0 ? "" : number.substring(0, year);
        return code.endsWith("规") || code.endsWith("规字") || code.endsWith("规发");
    }

    private static boolean isRegistered(Header header) {
        for (LabelledValue value : header.of(Field.OTHER)) {
            String stated = value.label() == Label.REGISTERED ? Values.stated(value) : null;
            if (stated != null && Values.code(stated) != null) {
                return true;
            }
        }
        return false;
    }
}
