// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.veto;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A page whose date or steadiness was tried, or evidence an authority found forged, 国办秘函〔2019〕19号 弄虚作假.
 *
 * @param key register and row
 * @param countedOn the day of the trace, the change or the finding
 */
public record PublicationTruth(
        String key, Sign sign, LocalDate countedOn, List<ShownFact> shown, List<Evidence> evidence) implements Subject {

    /** What it looks like; people say what it is. */
    public enum Sign {
        NONE,
        /** The page was not yet there some days after the day it claims. */
        BACK_DATED,
        /** The body changed in substance under the same date, and the page does not say so. */
        SILENT_CHANGE,
        /** The page was taken away, and nothing says why. */
        SILENT_WITHDRAWAL,
        FORGED_EVIDENCE
    }

    public PublicationTruth {
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }
}
