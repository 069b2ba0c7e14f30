// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.file.RawRow;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.PageChangeKind;

/**
 * What a raw page says of the look itself: when it was, and what the server answered.
 *
 * @param fields the raw page's own fields
 * @param today the day of a look that does not say its own; null where there is none
 */
public record LookFields(
        Map<String, String> fields, @Nullable LocalDate today) {

    public static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private static final String SEEN_AT = "seenAt";
    private static final String STATUS = "status";

    /** An answer that says nothing of the page, such as that of an overloaded server, is no look at it. */
    List<IntakeProblem> problems(String file, int line) {
        List<IntakeProblem> problems = new ArrayList<>();
        String status = field(STATUS);
        if (!status.isEmpty() && !gone() && !status.matches("[23]\\d\\d")) {
            problems.add(FileProblem.NO_LOOK.in(file, line, STATUS, status));
        }
        String seenAt = field(SEEN_AT);
        if (seenAt.isEmpty() ? gone() && today == null : parsed(day(seenAt)) == null) {
            problems.add(FileProblem.NO_INSTANT.in(file, line, SEEN_AT, SEEN_AT));
        }
        if (gone() && field("url").isEmpty()) {
            problems.add(FileProblem.NO_ADDRESS.in(file, line, "url"));
        }
        return problems;
    }

    boolean gone() {
        return field(STATUS).equals("404") || field(STATUS).equals("410");
    }

    PageLook look(@Nullable String title) {
        String id = field("id");
        return new PageLook(
                field("bureau"),
                field("url"),
                id.isEmpty() ? field("url") : id,
                parsed(day(field(SEEN_AT))),
                parsed(day(field("firstSeenAt"))),
                title,
                null,
                null);
    }

    /** What is known of the page before it went is filled in where it is stored. */
    PageRow withdrawal(int line) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("bureau", field("bureau"));
        cells.put("url", field("url"));
        cells.put("source", field("url"));
        cells.put("kind", PageChangeKind.WITHDRAWN.name());
        cells.put("noticedOn", field(SEEN_AT).isEmpty() ? String.valueOf(today) : day(field(SEEN_AT)));
        RawRow row = new RawRow(line, cells, List.of());
        return new PageRow(FactTypes.named("page-changes").orElseThrow(), row, null).seen(look(null));
    }

    /** The day of an instant in the city; anything that is no instant is handed on and refused as a date. */
    static String day(String instant) {
        try {
            return instant.isBlank()
                    ? ""
                    : OffsetDateTime.parse(instant)
                            .atZoneSameInstant(CITY)
                            .toLocalDate()
                            .toString();
        } catch (DateTimeException noInstant) {
            return instant;
        }
    }

    private static @Nullable LocalDate parsed(String day) {
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
