// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document number (文号) as a text cites it, whatever its brackets: 某政发〔2024〕5号, 某政发[2024]第5号.
 *
 * @param code the Han before the year, words before the organ's code perhaps among them
 */
record CitedNumber(String code, int year, int serial) {
    private static final Pattern FORM =
            Pattern.compile("([\\u4E00-\\u9FFF]{2,16})[〔\\[（(【﹝]\\s*(\\d{4})\\s*[〕\\]）)】﹞]\\s*第?\\s*0*(\\d{1,5})\\s*号");
    /** A text that cites more is a list. */
    private static final int MOST = 50;

    static List<CitedNumber> in(@Nullable String text) {
        List<CitedNumber> cited = new ArrayList<>();
        Matcher form = FORM.matcher(text == null ? "" : text);
        while (form.find() && cited.size() < MOST) {
            cited.add(new CitedNumber(form.group(1), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))));
        }
        return cited;
    }

    /** Whether this, as cited, is that number of a document. */
    boolean cites(CitedNumber document) {
        return year == document.year && serial == document.serial && code.endsWith(document.code);
    }
}
