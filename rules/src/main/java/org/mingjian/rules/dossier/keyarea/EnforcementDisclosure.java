// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.EnforcementDecision;
import org.mingjian.rules.facts.EnforcementElement;
import org.mingjian.rules.facts.EnforcementKind;
import org.mingjian.rules.facts.EnforcementProfile;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A part of the publicity of enforcement (行政执法公示), 国办发〔2018〕118号: what is published beforehand (no {@code decision}),
 * the publication of a decision, or the withdrawal of an annulled penalty, 行政处罚法第四十八条.
 *
 * @param present false only where the register of profiles is declared complete without one
 * @param checked whether the profile's elements were looked for
 * @param missingElements elements the profile lacks, in the order asked for
 * @param ofWithdrawal the term is that of the withdrawal
 * @param term by when to publish or to withdraw
 * @param unpushed published in time, but somebody looked after the last day and it was not in the credit system
 */
public record EnforcementDisclosure(
        String key,
        boolean present,
        boolean checked,
        List<EnforcementElement> missingElements,
        @Nullable EnforcementDecision decision,
        boolean ofWithdrawal,
        Promptness term,
        boolean unpushed,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public EnforcementDisclosure {
        missingElements = List.copyOf(missingElements);
    }

    static EnforcementDisclosure none(List<EnforcementElement> required) {
        return profile("", false, true, required, null);
    }

    static EnforcementDisclosure of(EnforcementProfile profile, List<EnforcementElement> required, BureauFacts facts) {
        List<EnforcementElement> seen = seen(profile, facts);
        boolean checked = !seen.isEmpty();
        List<EnforcementElement> missing = required.stream()
                .filter(element -> checked && !seen.contains(element))
                .toList();
        return profile(profile.url(), true, checked, missing, profile.source());
    }

    /** What somebody saw on the page up to the evaluation date. */
    static List<EnforcementElement> seen(EnforcementProfile profile, BureauFacts facts) {
        return facts.isLater(profile.checkedOn()) ? List.of() : profile.elements();
    }

    private static EnforcementDisclosure profile(
            String url, boolean present, boolean checked, List<EnforcementElement> missing, @Nullable String source) {
        Promptness none = Promptness.notAsked();
        return new EnforcementDisclosure(
                url, present, checked, missing, null, false, none, false, present ? url : null, source);
    }

    static EnforcementDisclosure publication(EnforcementDecision decision, Promptness term, boolean unpushed) {
        return of(decision.id(), decision, false, term, unpushed);
    }

    static EnforcementDisclosure withdrawal(EnforcementDecision decision, Promptness term) {
        return of(decision.id() + "/withdrawal", decision, true, term, false);
    }

    private static EnforcementDisclosure of(
            String key, EnforcementDecision decision, boolean ofWithdrawal, Promptness term, boolean unpushed) {
        String url = decision.url();
        String source = decision.source();
        return new EnforcementDisclosure(
                key, true, true, List.of(), decision, ofWithdrawal, term, unpushed, url, source);
    }

    public int missing() {
        return missingElements.size();
    }

    /** Whether this is a decision that must be published beyond doubt: any but a penalty nobody decided about. */
    public boolean ofPublication() {
        return decision != null && !ofWithdrawal && !dutyUnknown();
    }

    private boolean dutyUnknown() {
        return decision != null && decision.kind() == EnforcementKind.PENALTY && decision.mustPublish() == null;
    }

    /** Whether a penalty is not known to be public in time, and nobody decided whether it has to be. */
    public boolean dutyOpen() {
        return dutyUnknown() && !ofWithdrawal && !term.kept();
    }

    /** Whether it is missing in the credit system beyond doubt; a penalty nobody decided about need not be there. */
    public boolean notPushed() {
        return ofPublication() && unpushed && !term.provisional();
    }

    /** Whether it is late, or missing in the credit system, by a last day that may still move. */
    public boolean dueOpen() {
        return !dutyOpen() && term.provisionallyLate() || ofPublication() && unpushed && term.provisional();
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return term.countedOn();
    }

    @Override
    public List<ShownFact> shown() {
        ShownFacts shown = new ShownFacts(source);
        if (decision == null) {
            return shown.with("url", url)
                    .with("missingElements", missingElements)
                    .with("missingTitles", Titles.ofCodes("enforcement-profiles", "elements", missingElements))
                    .list();
        }
        shown.with("decisionNumber", decision.id())
                .with("decisionTitle", Titles.ofCodes("enforcement-decisions", "kind", List.of(decision.kind())))
                .with("madeOn", decision.madeOn())
                .with("mustPublish", decision.mustPublish())
                .with("publishedOn", decision.publishedOn())
                .withKnown("creditPushedOn", decision.creditPushedOn())
                .withKnown("annulledOn", decision.annulledOn());
        return (ofWithdrawal ? shown.with("removedOn", term.doneOn()) : shown)
                .with("dueOn", term.dueOn())
                .with("checkedOn", term.checkedOn())
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        String register = decision == null ? "enforcement-profiles" : "enforcement-decisions";
        return Sources.page(url, null, source, register, key);
    }
}
