// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.findings.Finding;
import org.springframework.stereotype.Component;

/** The facts of a finding in words, and the deadline among them. */
@Component
public final class WhyFacts {
    private static final Pattern ADDRESS = Pattern.compile("https?://.+");
    private static final List<String> STARTS = List.of(
            "startedOn", "correctionReceivedOn", "receivedOn", "writtenOn", "signedOn", "createdOn", "changedOn");
    private static final List<String> ACTS = List.of(
            "sentOn",
            "publishedOn",
            "firstSeenOn",
            "addedOn",
            "reflectedOn",
            "updatedOn",
            "submittedOn",
            "labelUpdatedOn");
    private static final String DUE = "dueOn";
    private static final String LATE = "workingDaysLate";
    private static final Set<String> INTERRUPTIONS = Set.of("suspendedWorkingDays", "suspensions");

    private final Words words;
    private final WhyStrips strips;

    public WhyFacts(Words words, WhyStrips strips) {
        this.words = words;
        this.strips = strips;
    }

    /** The shown facts, unknown ones said to be unknown. */
    public List<WhyDetail.Fact> of(Finding finding) {
        return finding.facts().stream()
                .map(fact -> new WhyDetail.Fact(
                        field(fact.field()), value(fact.field(), fact.value()), source(fact.source()), null))
                .toList();
    }

    /** Name of a field on screen; a field nobody named keeps its own name. */
    public String field(String field) {
        return words.has("fact." + field) ? words.of("fact." + field) : field;
    }

    /** A value on screen: codes as words, yes and no, unknown. */
    public String value(String field, String value) {
        if (value.isEmpty()) {
            return words.of(words.has("fact.none." + field) ? "fact.none." + field : "fact.unknown");
        }
        return Stream.of(value.split(";", -1)).map(this::code).collect(Collectors.joining(words.of("sentence.list")));
    }

    private String code(String value) {
        return words.has("code." + value) ? words.of("code." + value) : value;
    }

    private @Nullable String source(@Nullable String source) {
        return source == null || ADDRESS.matcher(source).matches() ? null : words.source(source);
    }

    /**
     * The day strip of a finding: drawn only when start and due day are among its facts and no interruption is, so that
     * it never shows a count the rule did not make.
     *
     * @param asOf the evaluation date, up to which an act that never came is late
     */
    public @Nullable DeadlineStrip strip(Finding finding, LocalDate asOf) {
        LocalDate due = day(finding, List.of(DUE));
        LocalDate start = day(finding, STARTS);
        boolean interrupted = finding.facts().stream()
                .anyMatch(fact -> INTERRUPTIONS.contains(fact.field())
                        && !fact.value().isEmpty()
                        && !fact.value().equals("0"));
        if (due == null || start == null || interrupted || !start.isBefore(due)) {
            return null;
        }
        int limit = strips.days().between(start, due).days();
        boolean plain = limit > 0
                && limit <= 60
                && strips.days().add(start, limit).date().equals(due);
        if (!plain) {
            return null;
        }
        DeadlineStrip strip = strips.of(start, limit, day(finding, ACTS));
        return outstanding(finding, due, asOf) ? strips.outstanding(strip, due, asOf) : strip;
    }

    /** Whether the act never came and the rule itself counted the days from the due day to the evaluation date. */
    private boolean outstanding(Finding finding, LocalDate due, LocalDate asOf) {
        BigDecimal late = BigDecimal.valueOf(strips.days().between(due, asOf).days());
        boolean counted = Stream.concat(
                        Stream.ofNullable(finding.measures().get(LATE)),
                        finding.facts().stream()
                                .filter(fact -> fact.field().equals(LATE)
                                        && fact.value().matches("\\d+"))
                                .map(fact -> new BigDecimal(fact.value())))
                .anyMatch(measure -> measure.compareTo(late) == 0);
        return asOf.isAfter(due) && counted && day(finding, ACTS) == null;
    }

    /** The first of these fields that holds a day. */
    private static @Nullable LocalDate day(Finding finding, List<String> fields) {
        return fields.stream()
                .flatMap(field ->
                        finding.facts().stream().filter(fact -> fact.field().equals(field)))
                .flatMap(fact -> Stream.ofNullable(date(fact.value())))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate date(String value) {
        try {
            return value.length() == 10 ? LocalDate.parse(value) : null;
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
