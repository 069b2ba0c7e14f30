// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.fetch.WebAddress;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.rules.facts.ColumnKind;
import org.mingjian.rules.reading.listing.Selectors;
import org.mingjian.rules.reading.page.FieldSelectors;

/** A source as somebody wrote it down, before it is known to be one. */
record SourceDraft(
        @Nullable String bureau,
        @Nullable String id,
        @Nullable String kind,
        @Nullable String address,
        @Nullable List<@Nullable String> pages,
        @Nullable Selectors selectors,
        @Nullable FieldSelectors fields,
        @Nullable String followTo,
        @Nullable String column,
        @Nullable String columnKind,
        @Nullable Boolean enabled) {

    private static final FeatureWords WORDS = FeatureWords.beside(SourceDraft.class, "problems");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int MOST_PAGES = 1000;

    /**
     * The source, with every defect added to the problems.
     *
     * @param pointer place of the draft within the request
     * @param register codes of all bureaus
     */
    Optional<Source> checked(String pointer, Set<String> register, List<FieldProblem> problems) {
        int before = problems.size();
        Defects defects = new Defects(pointer, problems);
        defects.unless(bureau != null, "bureau", "NO_BUREAU");
        defects.unless(bureau == null || register.contains(bureau), "bureau", "UNKNOWN_BUREAU", bureau);
        defects.unless(id != null && ID.matcher(id).matches(), "id", "BAD_ID", id);
        SourceKind form = code(SourceKind.class, kind, "kind", defects);
        if (form != null) {
            addresses(form, defects);
        }
        LocalDate until = day(defects);
        ColumnKind watched = columnKind == null ? null : code(ColumnKind.class, columnKind, "columnKind", defects);
        defects.unless((column == null) == (columnKind == null), "column", "HALF_A_COLUMN");
        defects.unless(column == null || form == null || form == SourceKind.LIST, "column", "COLUMN_OF_NO_LIST");
        selectors(defects);
        fields(defects);
        if (problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Source(
                Objects.requireNonNull(bureau),
                Objects.requireNonNull(id),
                Objects.requireNonNull(form),
                address == null ? null : WebAddress.of(address).orElseThrow().toString(),
                pages == null
                        ? List.of()
                        : pages.stream()
                                .map(page -> WebAddress.of(String.valueOf(page))
                                        .orElseThrow()
                                        .toString())
                                .toList(),
                selectors == null ? Selectors.NONE : selectors,
                fields == null || fields.none() ? null : fields,
                until,
                column,
                watched,
                enabled == null || enabled));
    }

    private record Defects(String pointer, List<FieldProblem> problems) {

        void unless(boolean holds, String field, String word, @Nullable Object... values) {
            if (!holds) {
                Object[] shown = Arrays.stream(values)
                        .map(value -> value == null ? "" : value)
                        .toArray();
                problems.add(new FieldProblem(pointer + "/" + field, WORDS.say(word, shown)));
            }
        }
    }

    private void addresses(SourceKind form, Defects defects) {
        List<@Nullable String> named = pages == null ? List.of() : pages;
        if (form == SourceKind.PAGES) {
            defects.unless(!named.isEmpty() && named.size() <= MOST_PAGES, "pages", "COUNT_OF_PAGES", MOST_PAGES);
            defects.unless(address == null, "address", "ADDRESS_OF_PAGES");
        } else {
            defects.unless(address != null && WebAddress.of(address).isPresent(), "address", "BAD_ADDRESS", address);
            defects.unless(named.isEmpty(), "pages", "PAGES_OF_LIST");
        }
        for (int i = 0; i < named.size(); i++) {
            String page = String.valueOf(named.get(i));
            defects.unless(WebAddress.of(page).isPresent(), "pages/" + i, "BAD_ADDRESS", page);
        }
    }

    private @Nullable LocalDate day(Defects defects) {
        try {
            return followTo == null || followTo.isBlank() ? null : LocalDate.parse(followTo.strip());
        } catch (DateTimeParseException noDate) {
            defects.unless(false, "followTo", "BAD_DATE", followTo);
            return null;
        }
    }

    private void selectors(Defects defects) {
        if (selectors == null) {
            return;
        }
        selector("item", selectors.item(), defects);
        selector("link", selectors.link(), defects);
        selector("date", selectors.date(), defects);
        selector("next", selectors.next(), defects);
    }

    private void fields(Defects defects) {
        if (fields != null) {
            fields.given()
                    .forEach((name, selector) ->
                            defects.unless(Selectors.readable(selector), "fields/" + name, "BAD_SELECTOR", selector));
        }
    }

    private static void selector(String field, @Nullable String selector, Defects defects) {
        boolean readable = selector == null || Selectors.readable(selector);
        defects.unless(readable, "selectors/" + field, "BAD_SELECTOR", selector);
    }

    private static <E extends Enum<E>> @Nullable E code(
            Class<E> codes, @Nullable String written, String field, Defects defects) {
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(written)) {
                return code;
            }
        }
        String known = Arrays.stream(codes.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(WORDS.say("BETWEEN")));
        defects.unless(false, field, "UNKNOWN_CODE", written, known);
        return null;
    }
}
