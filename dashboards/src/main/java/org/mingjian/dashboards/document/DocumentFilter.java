// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.rules.facts.DocumentKind;
import org.springframework.util.MultiValueMap;

/**
 * Which documents are listed.
 *
 * @param bureau code; empty for all
 * @param kind code of a document kind; empty for all
 * @param from first day of publication, as typed
 * @param to last day of publication, as typed
 * @param words part of the title or document number
 * @param withdrawn whether those that were withdrawn are listed too
 * @param page from 1
 */
public record DocumentFilter(
        String bureau,
        String kind,
        String from,
        String to,
        String words,
        boolean withdrawn,
        int page,
        TableChoice choice) {

    private static final int LONGEST = 100;

    static DocumentFilter of(MultiValueMap<String, String> parameters, TableChoice choice) {
        String page = text(parameters.getFirst("page"));
        return new DocumentFilter(
                text(parameters.getFirst("bureau")),
                known(text(parameters.getFirst("kind"))),
                day(parameters.getFirst("from")),
                day(parameters.getFirst("to")),
                text(parameters.getFirst("q")),
                "true".equals(parameters.getFirst("withdrawn")),
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1,
                choice);
    }

    private static String text(@Nullable String typed) {
        String stripped = typed == null ? "" : typed.strip().replace("\0", "");
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }

    /** What is no kind counts as none. */
    private static String known(String kind) {
        for (DocumentKind one : DocumentKind.values()) {
            if (one.name().equals(kind)) {
                return kind;
            }
        }
        return "";
    }

    /** What is no day counts as none. */
    private static String day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? ""
                    : LocalDate.parse(typed.strip()).toString();
        } catch (DateTimeParseException notADay) {
            return "";
        }
    }
}
