// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.WorkingDayCount;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.InterpretationPlan;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * An interpreted policy and the three steps that go together: organising, approval, release (三同步), 国办发〔2016〕80号.
 *
 * @param organise the plan was made by the day the document went to approval
 * @param planMissing the register of plans is declared complete and holds none for this document
 * @param approve an interpretation was approved by the day the document was signed
 * @param releaseLag working days from the document's publication to the first interpretation's; negative when it came
 *     first; empty: one of the days is not known
 * @param releaseProvisional the lag runs through a year without a holiday notice
 */
public record SynchronizedInterpretation(
        String key,
        Fulfilment organise,
        boolean planMissing,
        Fulfilment approve,
        @Nullable Integer releaseLag,
        boolean releaseProvisional,
        @Nullable LocalDate countedOn,
        List<ShownFact> shown,
        List<Evidence> evidence)
        implements Subject {

    public SynchronizedInterpretation {
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    static SynchronizedInterpretation of(PolicyMatch match, BureauFacts facts, WorkingDays calendar) {
        Document policy = match.policy();
        LocalDate plan = PolicyMatch.earliest(facts.all(InterpretationPlan.class).stream()
                .filter(each -> each.document().equals(policy.id()))
                .map(InterpretationPlan::createdOn));
        boolean planMissing = plan == null && facts.complete("interpretation-plans");
        LocalDate submitted = facts.known(policy.submittedOn());
        LocalDate signed = facts.known(policy.signedOn());
        LocalDate approved = approvedOn(match, facts);
        WorkingDayCount lag = InterpretationLag.lag(match, facts, calendar);
        return new SynchronizedInterpretation(
                policy.id(),
                planMissing ? Fulfilment.BROKEN : byThen(plan, submitted),
                planMissing,
                approve(match, approved, signed, facts),
                lag == null ? null : lag.days(),
                lag != null && lag.provisional(),
                match.countedOn(facts),
                match.shown(facts)
                        .with("planOn", plan)
                        .with("submittedOn", submitted)
                        .with("approvedOn", approved)
                        .with("signedOn", signed)
                        .with("interpretedOn", match.interpretedOn(facts))
                        .withKnown("releaseLag", lag == null ? null : lag.days())
                        .list(),
                match.evidence());
    }

    private static @Nullable LocalDate approvedOn(PolicyMatch match, BureauFacts facts) {
        return PolicyMatch.earliest(match.interpretations().stream().map(each -> facts.known(each.approvedOn())));
    }

    /** One approved in time is enough; all must be known to say that none was. */
    private static Fulfilment approve(
            PolicyMatch match, @Nullable LocalDate approved, @Nullable LocalDate signed, BureauFacts facts) {
        Fulfilment first = byThen(approved, signed);
        boolean allKnown = match.interpretations().stream()
                .map(each -> facts.known(each.approvedOn()))
                .allMatch(Objects::nonNull);
        return first == Fulfilment.BROKEN && !allKnown ? Fulfilment.UNKNOWN : first;
    }

    private static Fulfilment byThen(@Nullable LocalDate done, @Nullable LocalDate last) {
        return done == null || last == null ? Fulfilment.UNKNOWN : Fulfilment.of(!done.isAfter(last));
    }

    public boolean planLate() {
        return organise == Fulfilment.BROKEN && !planMissing;
    }

    public boolean approvalLate() {
        return approve == Fulfilment.BROKEN;
    }

    /** Steps of which the facts do not say whether they were kept. */
    public int unknownSteps() {
        long unknown = Stream.of(organise, approve)
                .filter(step -> step == Fulfilment.UNKNOWN)
                .count();
        return (int) unknown + (releaseLag == null ? 1 : 0);
    }
}
