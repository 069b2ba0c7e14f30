// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.participation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A major decision and the public consultation before it, 国令713号第十四条、第十五条.
 *
 * @param key id of the decision
 * @param consulted whether the public was asked before the day of the decision
 * @param openedOn first day of the consultation before the decision that speaks best for the bureau; empty: none is known
 * @param endedOn its last day, at the latest the day of the decision; empty: not known
 * @param requiredDays calendar days it must last at least
 * @param longEnough whether it lasted that long, or a reason for the shorter term was published with it
 * @param days calendar days it lasted, where known
 * @param missingMaterials Chinese titles of the materials that were not published
 * @param unknownMaterials Chinese titles of the materials of which nobody says whether they were published
 */
public record DecisionConsultation(
        String key,
        String title,
        LocalDate decidedOn,
        Fulfilment consulted,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate endedOn,
        int requiredDays,
        Fulfilment longEnough,
        @Nullable Integer days,
        List<String> missingMaterials,
        List<String> unknownMaterials,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public DecisionConsultation {
        missingMaterials = List.copyOf(missingMaterials);
        unknownMaterials = List.copyOf(unknownMaterials);
    }

    public boolean notConsulted() {
        return consulted == Fulfilment.BROKEN;
    }

    public boolean consultationUnknown() {
        return consulted == Fulfilment.UNKNOWN;
    }

    public boolean tooShort() {
        return longEnough == Fulfilment.BROKEN;
    }

    public boolean lengthUnknown() {
        return longEnough == Fulfilment.UNKNOWN;
    }

    public int missing() {
        return missingMaterials.size();
    }

    public int unknown() {
        return unknownMaterials.size();
    }

    /** What is proven wrong with it: too short a term, and each material not published. */
    int faults() {
        return missing() + (tooShort() ? 1 : 0);
    }

    /** What nobody registered of it: its length, and each material that may not be published. */
    int openPoints() {
        return unknown() + (lengthUnknown() ? 1 : 0);
    }

    @Override
    public LocalDate countedOn() {
        return decidedOn;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("title", title)
                .with("decidedOn", decidedOn)
                .with("openedOn", openedOn)
                .with("endedOn", endedOn)
                .withKnown("days", days)
                .with("requiredDays", requiredDays)
                .withKnown("missingTitles", missingMaterials.isEmpty() ? null : String.join("、", missingMaterials))
                .withKnown("unknownTitles", unknownMaterials.isEmpty() ? null : String.join("、", unknownMaterials))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "major-decisions", key);
    }
}
