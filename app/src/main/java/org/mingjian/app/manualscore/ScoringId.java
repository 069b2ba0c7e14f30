// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which indicator of which bureau in which evaluation is scored; written {@code 12-SHIJIAOYU-BZ-04}. */
record ScoringId(long evaluation, String bureau, String indicator) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-([A-Z0-9]{6,18})-(.{1,40})");

    static Optional<ScoringId> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new ScoringId(Long.parseLong(form.group(1)), form.group(2), form.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return evaluation + "-" + bureau + "-" + indicator;
    }
}
