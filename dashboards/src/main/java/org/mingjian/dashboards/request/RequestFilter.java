// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.table.TableChoice;
import org.springframework.util.MultiValueMap;

/**
 * Which requests are listed, and as of which day; empty text lets all pass.
 *
 * @param period whose evaluation is meant; empty: the newest
 * @param asOf day as of which clocks are read; null: the evaluation date of the period
 * @param bureau code
 * @param indicator code of one that has a finding about the request
 * @param words part of the number, subject or topic
 * @param page from 1
 */
public record RequestFilter(
        String period,
        @Nullable LocalDate asOf,
        String bureau,
        @Nullable RequestState state,
        String indicator,
        String words,
        int page,
        TableChoice choice) {

    private static final int LONGEST = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    static RequestFilter of(MultiValueMap<String, String> parameters, TableChoice choice) {
        String state = text(parameters.getFirst("state"));
        String page = text(parameters.getFirst("page"));
        return new RequestFilter(
                text(parameters.getFirst("period")),
                day(text(parameters.getFirst("asOf"))),
                text(parameters.getFirst("bureau")),
                RequestState.named(state),
                text(parameters.getFirst("indicator")),
                text(parameters.getFirst("q")),
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1,
                choice);
    }

    /** Whether anything is left out. */
    boolean narrows() {
        return !(bureau + indicator + words).isEmpty() || state != null || page > 1;
    }

    String written() {
        return state == null ? "" : state.name();
    }

    private static String text(@Nullable String typed) {
        String stripped = typed == null ? "" : typed.strip().replace("\0", "");
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }

    /** What is no day of the calendar counts as none. */
    static @Nullable LocalDate day(String typed) {
        try {
            LocalDate day = typed.isEmpty() ? null : LocalDate.parse(typed);
            return day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
