// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.SchemeIndicator;

/** Every question of the shipped edition, answered by hand. */
final class Questions {

    private static final Map<String, BiConsumer<Docket, Notebook>> BY_CODE = Map.ofEntries(
            entry("JC-01", Guides::content),
            entry("JC-02", Guides::upkeep),
            entry("JC-03", Catalogues::upkeep),
            entry("JC-04", StatutoryContent::catalogues),
            entry("JC-05", StatutoryContent::categories),
            entry("JC-06", Publications::documents),
            entry("JC-07", Publications::annualReport),
            entry("JC-08", ReportContent::content),
            entry("JD-01", Interpretations::synchrony),
            entry("JD-02", Interpretations::coverage),
            entry("JD-03", Interpretations::lag),
            entry("JD-04", Interpreters::duty),
            entry("JD-05", Substance::elements),
            entry("JD-06", Substance::forms),
            entry("JD-07", Interpretations::links),
            entry("JD-08", Concerns::answers),
            entry("YS-01", Channels::open),
            entry("YS-02", Ledger::stages),
            entry("YS-03", Requests::answers),
            entry("YS-04", Requests::procedure),
            entry("YS-05", Replies::remedies),
            entry("YS-06", Replies::form),
            entry("YS-07", Grounds::basis),
            entry("YS-08", Grounds::reviews),
            entry("YS-09", Lessons::followUp),
            entry("YS-10", Lessons::challenges),
            entry("GF-01", Papers::attributes),
            entry("GF-04", Papers::labels),
            entry("CY-01", Consultations::before),
            entry("CY-02", Consultations::forms),
            entry("CY-03", Consultations::feedback),
            entry("CY-04", Dialogue::meetings),
            entry("CY-05", Dialogue::activities),
            entry("CY-06", Dialogue::letters),
            entry("CY-07", Emergencies::response),
            entry("CY-08", Emergencies::disposition),
            entry("PT-03", Upkeep::columns),
            entry("BZ-03", Upkeep::trainings),
            entry("VT-03", Requests::silence),
            entry("JF-01", Credits::practices),
            entry("JF-02", Credits::innovations),
            entry("GF-02", Withholding::reasons),
            entry("GF-03", CleanUps::pages),
            entry("GF-05", CleanUps::duties),
            entry("ZD-01", KeyAreas::upkeep),
            entry("ZD-02", Plans::papers),
            entry("ZD-03", Powers::list),
            entry("ZD-04", Powers::services),
            entry("ZD-05", Inspections::disclosure),
            entry("ZD-06", Enforcement::publicity),
            entry("ZD-07", Budgets::publication),
            entry("ZD-08", Proposals::results),
            entry("ZD-09", Affiliates::disclosure),
            entry("PT-01", SiteChecks::column),
            entry("PT-02", SiteChecks::functions),
            entry("PT-04", SiteChecks::tags),
            entry("PT-05", Probes::access),
            entry("PT-06", Accounts::states),
            entry("PT-07", Releases::safety),
            entry("PT-08", Releases::timing),
            entry("BZ-01", Support::briefings),
            entry("BZ-02", Support::office),
            entry("BZ-05", Support::systems),
            entry("BZ-06", Rectifications::steps),
            entry("VT-01", Incidents::leaks),
            entry("VT-02", Incidents::fabrication),
            entry("VT-04", Incidents::publications),
            entry("VT-05", FailingSite::conditions),
            entry("JF-03", Catalogues::growth));

    /** Registers whose being complete and empty does not end the question: a lack of trainings is one. */
    private static final Set<String> NEVER_EMPTY = Set.of("BZ-03");

    private Questions() {}

    static Set<String> codes() {
        return BY_CODE.keySet();
    }

    static Answer ask(Docket docket, SchemeIndicator chosen) {
        Indicator indicator = docket.rulebook().indicator(chosen.code());
        boolean exempt = docket.scheme().duties().stream()
                .anyMatch(duty -> duty.group().equals(docket.bureau().group())
                        && duty.indicators().contains(chosen.code()));
        if (exempt || !indicator.appliesTo().contains(docket.bureau().kind())) {
            return Answer.none(Outcome.NOT_APPLICABLE);
        }
        Outcome closed = Conditions.of(indicator.condition(), docket.bureau());
        if (closed != null) {
            return Answer.none(closed);
        }
        return chosen.automation() == Automation.MANUAL ? people(docket, chosen) : rule(docket, chosen, indicator);
    }

    private static Answer rule(Docket docket, SchemeIndicator chosen, Indicator indicator) {
        Notebook notes = new Notebook();
        BY_CODE.get(chosen.code()).accept(docket, notes);
        List<Remark> remarks = notes.remarks();
        if (chosen.automation() == Automation.SEMI) {
            remarks = remarks.stream().map(remark -> remark.as(Outcome.PENDING)).toList();
        }
        if (chosen.kind() == IndicatorKind.BONUS) {
            return new Answer(remarks.isEmpty() ? Outcome.NOT_APPLICABLE : Answer.outcome(remarks), remarks);
        }
        if (!notes.asked()) {
            boolean none = docket.complete(indicator.register()) && !NEVER_EMPTY.contains(chosen.code());
            return Answer.none(none ? Outcome.NOT_APPLICABLE : Outcome.NO_EVIDENCE);
        }
        return new Answer(Answer.outcome(remarks), remarks);
    }

    private static Answer people(Docket docket, SchemeIndicator chosen) {
        Optional<ManualScore> found = docket.all(ManualScore.class).stream()
                .filter(score -> score.indicator().equals(chosen.code()))
                .filter(score -> docket.past(score.scoredOn()))
                .filter(score -> speaks(score, docket))
                .max(Comparator.comparing(ManualScore::scoredOn));
        if (found.isEmpty()) {
            return Answer.none(Outcome.NO_EVIDENCE);
        }
        ManualScore score = found.get();
        if (score.confirmer() == null || sameName(score.confirmer(), score.scorer())) {
            return Answer.none(Outcome.PENDING);
        }
        Notebook notes = new Notebook();
        Upkeep.scoredByPeople(docket, notes, score, chosen.points());
        return new Answer(Answer.outcome(notes.remarks()), notes.remarks());
    }

    /** Whether the score is for a time the whole period lies in: its own dates, else the year it was given. */
    private static boolean speaks(ManualScore score, Docket docket) {
        int year = score.scoredOn().getYear();
        LocalDate first = score.from() == null ? LocalDate.of(year, 1, 1) : score.from();
        LocalDate last = score.to() == null ? LocalDate.of(year, 12, 31) : score.to();
        LocalDate from = docket.period().from();
        LocalDate to = docket.period().to();
        return !first.isAfter(from) && !last.isBefore(to);
    }

    static boolean sameName(String one, String other) {
        return one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
    }
}
