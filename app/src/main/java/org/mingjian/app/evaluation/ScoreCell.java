// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A score as tables print it: 85.3, ８５.３, +2, −0.5, 1,024.5 or 96 分; — and its like say that there is none. */
final class ScoreCell {

    private static final Set<String> NONE =
            Set.of("", "-", "--", "—", "——", "―", "/", "\\", "无", "空", "缺", "缺考", "不适用", "未参评", "N/A", "n/a", "*");
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})((?:\\.\\d{1,9})?)\\s*(分|%)?");

    private ScoreCell() {}

    /** Whether the cell says that there is no score. */
    static boolean empty(String cell) {
        return NONE.contains(plain(cell));
    }

    /** The number; empty where the cell holds none, or a percentage where points are wanted. */
    static Optional<BigDecimal> number(String cell, boolean percentAllowed) {
        Matcher number = NUMBER.matcher(plain(cell));
        if (!number.matches() || "%".equals(number.group(4)) && !percentAllowed) {
            return Optional.empty();
        }
        String sign = number.group(1).equals("-") ? "-" : "";
        return Optional.of(new BigDecimal(sign + number.group(2).replace(",", "") + number.group(3)));
    }

    /** Half-width, with the minus of a keyboard. */
    private static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u2012', '-')
                .replace('\u2013', '-')
                .strip();
    }
}
