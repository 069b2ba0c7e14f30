// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** The columns of the register as offices keep it: 问题、责任、措施、时限、销号 (五清单). */
@Component
class FiveLists {

    private final Words words;
    private final List<Column> columns;

    FiveLists(Words words) {
        this.words = words.ofRecords();
        this.columns = List.of(
                column("problem", "code", 14, (item, day) -> item.code()),
                column("problem", "bureau", 24, (item, day) -> item.bureauName()),
                column("problem", "number", 22, (item, day) -> item.number()),
                column("problem", "indicator", 10, (item, day) -> item.indicator()),
                column("problem", "problem", 60, (item, day) -> item.problem()),
                column("duty", "responsible", 14, (item, day) -> item.report().responsible()),
                column(
                        "duty",
                        "submitter",
                        18,
                        (item, day) -> text(item.report().reportedBy())),
                column("measure", "requirement", 40, (item, day) -> item.requirement()),
                column("measure", "measures", 50, (item, day) -> item.report().measures()),
                column(
                        "measure",
                        "evidence",
                        40,
                        (item, day) -> String.join("\n", item.report().evidence())),
                column("time", "issuedOn", 12, (item, day) -> item.issuedOn()),
                column("time", "dueOn", 12, (item, day) -> item.dueOn()),
                column(
                        "time",
                        "feedbackOn",
                        12,
                        (item, day) -> day(item.report().feedbackOn())),
                column("time", "left", 14, FiveLists::left),
                column("close", "state", 12, (item, day) -> words.of("rectification.state", item.state())),
                column("close", "verifiedOn", 12, (item, day) -> day(item.verifiedOn())),
                column("close", "closedBy", 14, (item, day) -> closedBy(item)),
                column("close", "returns", 10, (item, day) -> item.returns()),
                column(
                        "close",
                        "recurredOn",
                        14,
                        (item, day) -> item.recurredOn().stream()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining("、"))));
    }

    /** Today, and by which calendar. */
    record Day(LocalDate today, WorkingDays calendar) {}

    /**
     * A column.
     *
     * @param list which of the five lists it belongs to
     * @param width in characters
     * @param value text, a whole number or a day; empty text where there is nothing
     */
    record Column(String list, String name, int width, BiFunction<Rectification, Day, Object> value) {}

    List<Column> columns() {
        return columns;
    }

    String title(Column column) {
        return words.of("rectification.list." + column.name());
    }

    String list(String name) {
        return words.of("rectification.lists." + name);
    }

    /** What each figure means, line by line. */
    List<String> explained() {
        return Stream.of("title", "left", "state", "closed", "returns", "recurred", "source")
                .map(line -> words.of("rectification.explained." + line))
                .toList();
    }

    private static Column column(String list, String name, int width, BiFunction<Rectification, Day, Object> value) {
        return new Column(list, name, width, value);
    }

    private static Object left(Rectification item, Day day) {
        Integer left = Overdue.workingDaysLeft(item, day.calendar(), day.today());
        return left == null ? "" : left;
    }

    private Object closedBy(Rectification item) {
        return item.closedBy() == null ? "" : words.of("rectification.closed-by." + item.closedBy());
    }

    private static Object day(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
