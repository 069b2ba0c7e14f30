// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.language.Language;
import org.mingjian.rules.scheme.AppealStart;
import org.mingjian.rules.scheme.Deadlines;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * How long a result may be appealed against: the scheme's {@code deadlines.appeal} working days after the day its {@code
 * deadlines.appeal_from} names. Where it names none, that is the day the result was sent for comment, that is entered
 * review, and again the day it was published. The starting day is not counted; while a published result waits for it, nobody
 * is late.
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

    /**
     * A result that may be appealed against by one bureau.
     *
     * @param notifiedAt when the first notice about it that names the bureau was issued
     * @param receivedAt when the bureau acknowledged such a notice for the first time
     */
    public record Result(
            String scheme,
            @Nullable Instant reviewedSince,
            @Nullable Instant publishedAt,
            @Nullable Instant notifiedAt,
            @Nullable Instant receivedAt) {}

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
                                    : messages.getMessage(
                                            "appeal.day.rest",
                                            null,
                                            Language.current().locale()));
        }
        return days.toString();
    }

    private @Nullable LocalDate start(Result result) {
        return start(deadlines(result).appealFrom(), result, today());
    }

    /** The day that is not counted; today while it has not come, null where nothing may be appealed against yet. */
    static @Nullable LocalDate start(@Nullable AppealStart from, Result result, LocalDate today) {
        Instant published = result.publishedAt();
        if (from == null) {
            return published == null ? day(result.reviewedSince()) : day(published);
        }
        if (published == null) {
            return null;
        }
        return switch (from) {
            case PUBLICATION -> day(published);
            case NOTIFICATION -> Objects.requireNonNullElse(day(result.notifiedAt()), today);
            case RECEIPT -> Objects.requireNonNullElse(day(result.receivedAt()), today);
        };
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, CITY);
    }

    private Deadlines deadlines(Result result) {
        return editions.scheme(result.scheme()).map(EvaluationScheme::deadlines).orElse(USUAL);
    }
}
