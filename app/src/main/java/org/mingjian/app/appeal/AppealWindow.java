// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.scheme.Deadlines;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * How long a result may be appealed against: the scheme's {@code deadlines.appeal} working days after the day it was sent
 * for comment, that is entered review, and again after the day it was published. The starting day is not counted.
 */
@Component
public class AppealWindow {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final Deadlines USUAL = new Deadlines(5, 5);

    private final Editions editions;
    private final MessageSource messages;
    private final Clock clock;

    AppealWindow(Editions editions, MessageSource messages, Clock clock) {
        this.editions = editions;
        this.messages = messages;
        this.clock = clock;
    }

    /** A result that may be appealed against. */
    public record Result(
            String scheme,
            @Nullable Instant reviewedSince,
            @Nullable Instant publishedAt) {}

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CITY);
    }

    /** Last day to file; null before the result was shown to anybody. */
    public @Nullable LocalDate until(Result result) {
        LocalDate start = start(result);
        return start == null
                ? null
                : editions.calendar().add(start, deadlines(result).appeal()).date();
    }

    /** Whether it may be filed today. */
    public boolean open(Result result) {
        LocalDate until = until(result);
        return until != null && !today().isAfter(until);
    }

    /** Last day to decide what is filed today. */
    LocalDate decideUntil(Result result) {
        return editions.calendar()
                .add(today(), deadlines(result).appealDecision())
                .date();
    }

    /** Too late, with every day that was counted. */
    public Refusal late(Result result) {
        LocalDate start = start(result);
        LocalDate until = until(result);
        if (start == null || until == null) {
            return new Refusal(HttpStatus.CONFLICT, "appeal-not-open");
        }
        int days = deadlines(result).appeal();
        return new Refusal(
                HttpStatus.CONFLICT,
                "appeal-late",
                start.toString(),
                String.valueOf(days),
                until.toString(),
                trace(start, until),
                today().toString());
    }

    /** 10-13①… with what is not counted between. */
    private String trace(LocalDate start, LocalDate until) {
        StringBuilder days = new StringBuilder();
        int number = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            boolean counted = editions.calendar().isWorkingDay(day);
            number += counted ? 1 : 0;
            days.append(days.isEmpty() ? "" : " ")
                    .append(day.toString().substring(5))
                    .append(
                            counted
                                    ? "(" + number + ")"
                                    : messages.getMessage("appeal.day.rest", null, Locale.SIMPLIFIED_CHINESE));
        }
        return days.toString();
    }

    private static @Nullable LocalDate start(Result result) {
        Instant published = result.publishedAt();
        Instant shown = published == null ? result.reviewedSince() : published;
        return shown == null ? null : LocalDate.ofInstant(shown, CITY);
    }

    private Deadlines deadlines(Result result) {
        return editions.scheme(result.scheme()).map(EvaluationScheme::deadlines).orElse(USUAL);
    }
}
