// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.CalendarDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Inspection;
import org.mingjian.rules.facts.InspectionList;
import org.mingjian.rules.facts.InspectionListKind;
import org.mingjian.rules.facts.InspectionSummary;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A part of double-random inspection to be open (双随机一公开), 条例第二十条第（十三）项、国办发〔2015〕58号: a list or library
 * ({@code listKind}), an inspection's result ({@code inspection}), or a year's coverage ({@code year}).
 *
 * @param present false only where the register of lists is declared complete without this one
 * @param ageDays calendar days since the list was updated; empty: no list, or nobody knows
 * @param result by when the result had to be published
 * @param unpushed the result was published in time, but somebody looked after the last day and it was not in the credit
 *     system
 */
public record InspectionDisclosure(
        String key,
        @Nullable InspectionListKind listKind,
        @Nullable Inspection inspection,
        @Nullable InspectionSummary year,
        boolean present,
        @Nullable LocalDate updatedOn,
        @Nullable Integer ageDays,
        int maxAgeDays,
        Promptness result,
        boolean unpushed,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    static InspectionDisclosure none(InspectionListKind kind) {
        return list(kind, false, null, null, 0, null, null);
    }

    static InspectionDisclosure of(InspectionList list, int maxAgeDays, BureauFacts facts) {
        LocalDate updatedOn = facts.known(list.updatedOn());
        Integer age = updatedOn == null ? null : CalendarDays.between(updatedOn, facts.asOf());
        return list(list.kind(), true, updatedOn, age, maxAgeDays, list.url(), list.source());
    }

    private static InspectionDisclosure list(
            InspectionListKind kind,
            boolean present,
            @Nullable LocalDate updatedOn,
            @Nullable Integer age,
            int maxAgeDays,
            @Nullable String url,
            @Nullable String source) {
        Promptness none = Promptness.notAsked();
        return new InspectionDisclosure(
                kind.name(), kind, null, null, present, updatedOn, age, maxAgeDays, none, false, url, source);
    }

    static InspectionDisclosure of(Inspection inspection, Promptness result, boolean unpushed) {
        String url = inspection.url();
        String source = inspection.source();
        return new InspectionDisclosure(
                inspection.id(), null, inspection, null, true, null, null, 0, result, unpushed, url, source);
    }

    static InspectionDisclosure of(InspectionSummary summary) {
        Promptness none = Promptness.notAsked();
        String key = String.valueOf(summary.year());
        return new InspectionDisclosure(
                key, null, null, summary, true, null, null, 0, none, false, null, summary.source());
    }

    public boolean stale() {
        return ageDays != null && ageDays > maxAgeDays;
    }

    /** Whether it is a list that is there, but nothing says when it was updated. */
    public boolean undated() {
        return listKind != null && present && ageDays == null;
    }

    /** Whether it is missing in the credit system beyond doubt. */
    public boolean notPushed() {
        return unpushed && !result.provisional();
    }

    /** Whether it is late, or missing in the credit system, by a last day that may still move. */
    public boolean dueOpen() {
        return result.provisionallyLate() || unpushed && result.provisional();
    }

    public int planned() {
        Integer planned = year == null ? null : year.plannedItems();
        return planned == null ? 0 : planned;
    }

    /** Items of the year's list that no double-random inspection covered. */
    public int uncovered() {
        Integer covered = year == null ? null : year.coveredItems();
        return covered == null ? 0 : Math.max(0, planned() - covered);
    }

    /** A year's coverage is known when the year is over. */
    @Override
    public @Nullable LocalDate countedOn() {
        return year == null ? result.countedOn() : LocalDate.of(year.year() + 1, 1, 1);
    }

    @Override
    public List<ShownFact> shown() {
        ShownFacts shown = new ShownFacts(source);
        if (listKind != null) {
            return shown.with("listTitle", Titles.ofCodes("inspection-lists", "kind", List.of(listKind)))
                    .with("updatedOn", updatedOn)
                    .withKnown("ageDays", ageDays)
                    .list();
        }
        if (inspection != null) {
            return shown.with("inspectionTitle", inspection.title())
                    .with("completedOn", inspection.closedOn())
                    .with("dueOn", result.dueOn())
                    .with("resultPublishedOn", result.doneOn())
                    .with("creditPushedOn", inspection.creditPushedOn())
                    .with("checkedOn", result.checkedOn())
                    .list();
        }
        return shown.with("year", key)
                .with("plannedItems", planned())
                .with("uncoveredItems", uncovered())
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        String register =
                listKind != null ? "inspection-lists" : inspection != null ? "inspections" : "inspection-summaries";
        return Sources.page(url, null, source, register, key);
    }
}
