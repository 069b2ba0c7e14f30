// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which records the page is asked for, as typed; empty where nothing was typed.
 *
 * @param what action, or its noun
 * @param object from its first letter on
 * @param before id of a record: those older than it
 */
public record AuditChoice(
        String who,
        String what,
        String object,
        String bureau,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long before) {

    private static final int LONGEST = 200;

    static AuditChoice of(MultiValueMap<String, String> parameters) {
        String before = text(parameters.getFirst("before"));
        return new AuditChoice(
                text(parameters.getFirst("who")),
                text(parameters.getFirst("what")),
                text(parameters.getFirst("object")),
                text(parameters.getFirst("bureau")),
                day(parameters.getFirst("from")),
                day(parameters.getFirst("to")),
                before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
    }

    /** The same from the newest record on. */
    AuditChoice fromTheNewest() {
        return new AuditChoice(who, what, object, bureau, from, to, Long.MAX_VALUE);
    }

    /** What narrows, by parameter, in the order of the form. */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("who", who);
        given.put("what", what);
        given.put("object", object);
        given.put("bureau", bureau);
        given.put("from", from == null ? "" : from.toString());
        given.put("to", to == null ? "" : to.toString());
        given.values().removeIf(String::isEmpty);
        return given;
    }

    private static String text(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip().replace("\0", "");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** What is no date does not narrow. */
    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
