// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Right and wrong answers for one field, and every miss. */
final class FieldScore {
    private final String field;
    private final List<String> misses = new ArrayList<>();
    private int asked;
    private int right;
    private int invented;

    FieldScore(String field) {
        this.field = field;
    }

    /** Counts one answer; a miss in a doubtful record is told of but does not count. */
    void answer(CorpusPage page, String expected, List<String> alsoAccepted, String got) {
        boolean correct = expected == null ? got == null : expected.equals(got);
        correct |= got != null && alsoAccepted.contains(got);
        if (!correct) {
            misses.add((page.isDoubtful() ? "doubtful " : "") + page.file() + " " + page.name() + "\n    expected "
                    + expected + " " + alsoAccepted + "\n    got      " + got);
        }
        if (correct || !page.isDoubtful()) {
            asked++;
            right += correct ? 1 : 0;
            invented += !correct && expected == null ? 1 : 0;
        }
    }

    double accuracy() {
        return asked == 0 ? 1 : (double) right / asked;
    }

    int invented() {
        return invented;
    }

    @Override
    public String toString() {
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "%-16s %3d of %3d  %6.2f %%  invented %d",
                field,
                right,
                asked,
                accuracy() * 100,
                invented));
        misses.forEach(miss -> report.append("\n  miss ").append(miss));
        return report.toString();
    }
}
