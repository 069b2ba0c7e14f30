// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The edition by which a year is evaluated (考核方案).
 *
 * @param id e.g. {@code 2026_municipal}
 * @param edition number people quote, e.g. {@code 2026.1}
 * @param sourceDocument the document that adopted it
 * @param dimensions with their points, in order; the points of a scheme's dimensions sum to {@code fullMarks}
 * @param groups comparison groups, in order
 * @param duties who is held to what: indicators a group is not held to
 * @param exclusive groups of indicators under which one fact is deducted once
 * @param composite set where the score is made of other evaluations' scores
 * @param snapshot on which day every period is looked at; empty: on the day asked
 * @param performance how the result enters the yearly appraisal; empty: {@link Performance#STANDARD}
 * @param manualScoring how two people's scores become one; empty: {@link ManualScoringRule#STANDARD}
 * @param fairness from where on the fairness check asks to look; empty: {@link FairnessRule#STANDARD}
 * @param digest SHA-256 of the file's canonical content, 64 hex digits
 */
public record EvaluationScheme(
        String id,
        String edition,
        String title,
        String sourceDocument,
        BigDecimal fullMarks,
        List<SchemeDimension> dimensions,
        List<SchemeIndicator> indicators,
        List<Group> groups,
        List<Exemption> duties,
        List<ExclusiveGroup> exclusive,
        NotApplicableTreatment notApplicable,
        VetoTreatment veto,
        BonusRule bonus,
        List<GradeBand> grades,
        RankingRule ranking,
        @Nullable Composite composite,
        List<LadderStep> ladder,
        Deadlines deadlines,
        SortedMap<String, PeriodDates> periods,
        @Nullable Snapshot snapshot,
        @Nullable Performance performance,
        @Nullable ManualScoringRule manualScoring,
        @Nullable FairnessRule fairness,
        String digest) {

    public EvaluationScheme {
        dimensions = List.copyOf(dimensions);
        indicators = List.copyOf(indicators);
        groups = List.copyOf(groups);
        duties = List.copyOf(duties);
        exclusive = List.copyOf(exclusive);
        grades = List.copyOf(grades);
        ladder = List.copyOf(ladder);
        periods = Collections.unmodifiableSortedMap(new TreeMap<>(periods));
    }

    /** The dates of a period: as the edition lists it, or as its name says ({@code 2026}, {@code 2026Q3}, {@code 2026-07}). */
    public Optional<PeriodDates> period(String name) {
        PeriodDates listed = periods.get(name);
        return listed == null ? Periods.named(name) : Optional.of(listed);
    }

    /**
     * The day an evaluation looks at.
     *
     * @param asked the day somebody asks; before the period is over it is looked at as it stands
     */
    public LocalDate asOf(PeriodDates period, LocalDate asked) {
        return snapshot == Snapshot.LAST_DAY && asked.isAfter(period.to()) ? period.to() : asked;
    }

    EvaluationScheme withDigest(String newDigest) {
        return new EvaluationScheme(
                id,
                edition,
                title,
                sourceDocument,
                fullMarks,
                dimensions,
                indicators,
                groups,
                duties,
                exclusive,
                notApplicable,
                veto,
                bonus,
                grades,
                ranking,
                composite,
                ladder,
                deadlines,
                periods,
                snapshot,
                performance,
                manualScoring,
                fairness,
                newDigest);
    }

    public Optional<SchemeIndicator> indicator(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }
}
