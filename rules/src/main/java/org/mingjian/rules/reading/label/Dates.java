// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.date.DateText;
import org.mingjian.rules.reading.page.PageText;
import org.mingjian.rules.reading.page.Problem;

/** Dates behind labels; every one that cannot be read is a problem, never a guess. */
final class Dates {
    private final Header header;
    private final List<Problem> problems;

    Dates(Header header, List<Problem> problems) {
        this.header = header;
        this.problems = problems;
    }

    @Nullable
    LocalDate written() {
        return labelled(Field.WRITTEN_ON);
    }

    @Nullable
    LocalDate repealed() {
        return labelled(Field.REPEALED_ON);
    }

    @Nullable
    LocalDate published() {
        LocalDate date = labelled(Field.PUBLISHED_ON);
        return date == null ? inByline() : date;
    }

    private @Nullable LocalDate labelled(Field field) {
        for (LabelledValue value : header.of(field)) {
            DateText.Found found = Values.stated(value) == null ? null : begins(value);
            if (found == null || found.date() == null) {
                report(value);
            } else if (value.label() != Label.TIME || !found.withWords() || header.isByline(value.start())) {
                return found.date();
            }
        }
        return null;
    }

    private void report(LabelledValue value) {
        if (Values.stated(value) != null && value.label() != Label.TIME && !value.loose()) {
            String words = value.value().length() > 40 ? value.value().substring(0, 40) : value.value();
            problems.add(new Problem("DATE_UNREADABLE", value.label().spellings[0] + ": " + words));
        }
    }

    private DateText.@Nullable Found begins(LabelledValue value) {
        String folded = header.text().folded();
        int last = Math.min(value.valueEnd(), value.valueStart() + 12);
        for (int i = value.valueStart(); i < last; i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                return DateText.at(folded, i);
            }
        }
        return null;
    }

    /** A date without a label in the line under the title: “来源:县教育局 2020-01-14 17:30”, “2024-05-20 作者:”. */
    private @Nullable LocalDate inByline() {
        PageText text = header.text();
        String folded = text.folded();
        for (LabelledValue value : header.of(Field.BYLINE)) {
            for (int i = text.lineStart(value.start()); i < text.lineEnd(value.start()); i++) {
                DateText.Found found = standsFree(folded, i) ? DateText.at(folded, i) : null;
                if (found != null && found.date() != null) {
                    return found.date();
                }
            }
        }
        return null;
    }

    /** Begins the line, follows a bracket, or follows a blank that does not follow a colon. */
    private static boolean standsFree(String folded, int at) {
        if (at == 0 || "\n]】)".indexOf(folded.charAt(at - 1)) >= 0) {
            return true;
        }
        int i = at - 1;
        while (i >= 0 && folded.charAt(i) == ' ') {
            i--;
        }
        return i < at - 1 && (i < 0 || ":到至-是".indexOf(folded.charAt(i)) < 0);
    }
}
