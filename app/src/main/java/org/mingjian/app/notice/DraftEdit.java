// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;

/**
 * What is to stand in a draft from now on, as sent; what is left out is empty.
 *
 * @param dueOn yyyy-mm-dd; empty: counted from the day of issue
 * @param copies several joined by 、, ; or line feeds
 */
record DraftEdit(
        @Nullable String dueOn,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String copies,
        @Nullable String addressee,
        @Nullable String appointment,
        @Nullable String remark) {

    /** Refused with every defect. */
    DraftEdit checked(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!stripped(dueOn).isEmpty()) {
            LocalDate due = day();
            if (due == null || !due.isAfter(today)) {
                problems.add(new FieldProblem("/dueOn", DraftNotices.WORDS.say("DUE")));
            }
        }
        longest("/contactName", contactName, 60, problems);
        longest("/contactPhone", contactPhone, 60, problems);
        longest("/copies", copies, 500, problems);
        longest("/addressee", addressee, 200, problems);
        longest("/appointment", appointment, 300, problems);
        longest("/remark", remark, 2000, problems);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return this;
    }

    /** Absent where none is said, or none that is a day. */
    @Nullable
    LocalDate day() {
        try {
            return stripped(dueOn).isEmpty() ? null : LocalDate.parse(stripped(dueOn));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    NoticeText text() {
        return new NoticeText(
                stripped(contactName),
                stripped(contactPhone),
                Stream.of(stripped(copies).split("[、;；\\r\\n]+"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList(),
                stripped(addressee),
                stripped(appointment),
                stripped(remark));
    }

    private static void longest(String pointer, @Nullable String text, int most, List<FieldProblem> problems) {
        if (stripped(text).length() > most) {
            problems.add(new FieldProblem(pointer, DraftNotices.WORDS.say("LONG", most)));
        }
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
