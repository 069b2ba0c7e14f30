// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much of an interpretation stands word for word in the policy: the share of its runs of five characters. */
final class CopiedShare {

    private static final int RUN = 5;

    /** Rounded down, so that no share reaches a threshold by rounding. */
    private static final int SCALE = 4;

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CopiedShare() {}

    /**
     * From 0 to 1; empty where a text is missing or too short.
     *
     * @param shortest characters an interpretation has at least to be compared: a caption under a picture says too little
     */
    static @Nullable BigDecimal of(@Nullable String interpretation, @Nullable String policy, int shortest) {
        if (interpretation == null || policy == null) {
            return null;
        }
        String plain = plain(interpretation);
        Set<String> own = runs(plain);
        if (plain.codePointCount(0, plain.length()) < shortest || own.isEmpty()) {
            return null;
        }
        int all = own.size();
        own.retainAll(runs(plain(policy)));
        return BigDecimal.valueOf(own.size()).divide(BigDecimal.valueOf(all), SCALE, RoundingMode.DOWN);
    }

    private static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll("");
    }

    private static Set<String> runs(String text) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= text.length(); i++) {
            runs.add(text.substring(i, i + RUN));
        }
        return runs;
    }
}
