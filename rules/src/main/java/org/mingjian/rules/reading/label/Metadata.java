// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Problem;

/** What the labels of a page header state; null where there is no label or no answer behind it. */
public record Metadata(
        @Nullable String title,
        @Nullable String indexNumber,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate writtenOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate repealedOn,
        @Nullable String validity,
        @Nullable String attribute,
        @Nullable String topic,
        @Nullable String column,
        List<Problem> problems) {

    public static Metadata read(Header header) {
        List<Problem> problems = new ArrayList<>();
        Dates dates = new Dates(header, problems);
        return new Metadata(
                value(header, Field.TITLE, Values::title, problems),
                value(header, Field.INDEX_NUMBER, Values::code, problems),
                value(header, Field.DOCUMENT_NUMBER, DocumentNumber::ofLabel, problems),
                value(header, Field.ISSUER, Values::organ, problems),
                dates.written(),
                dates.published(),
                dates.repealed(),
                value(header, Field.VALIDITY, Values::validity, problems),
                Attribute.read(header),
                value(header, Field.TOPIC, Values::topic, problems),
                column(header),
                problems);
    }

    /** Class and column of the page joined: a hint to its kind. */
    private static @Nullable String column(Header header) {
        StringBuilder column = new StringBuilder();
        for (Field field : new Field[] {Field.COLUMN, Field.TOPIC}) {
            for (LabelledValue value : header.of(field)) {
                column.append(value.label() == Label.THEME ? "" : value.value()).append(' ');
            }
        }
        return column.isEmpty() ? null : column.toString();
    }

    /** The first answer; a different answer behind the same label is reported. */
    private static @Nullable String value(
            Header header, Field field, Function<String, @Nullable String> form, List<Problem> problems) {
        Set<String> answers = new LinkedHashSet<>();
        Label first = null;
        for (LabelledValue value : header.of(field)) {
            String stated = Values.stated(value);
            String answer = stated == null ? null : form.apply(stated);
            if (answer != null && (first == null || value.label() == first)) {
                first = value.label();
                answers.add(answer);
            }
        }
        if (answers.size() > 1 && field != Field.TITLE && field != Field.TOPIC) {
            problems.add(new Problem("CONTRADICTION", field + ": " + String.join(" ≠ ", answers)));
        }
        return answers.isEmpty() ? null : answers.iterator().next();
    }
}
