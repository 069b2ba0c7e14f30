// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.HandlingStage;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A request that was answered, and the trace of its handling, 条例第四十五条.
 *
 * @param complete whether the register of stages is declared complete for its whole way, so that an absent one is missing
 * @param missing stages without a row
 * @param reversed stages dated before one that must come first
 * @param dueOn last day to file it away
 */
public record StageRecord(
        String key,
        boolean complete,
        List<HandlingStage> missing,
        List<HandlingStage> reversed,
        LocalDate repliedOn,
        LocalDate dueOn,
        @Nullable String source)
        implements Subject {

    public StageRecord {
        missing = List.copyOf(missing);
        reversed = List.copyOf(reversed);
    }

    public int lacking() {
        return complete ? missing.size() : 0;
    }

    public int inverted() {
        return reversed.size();
    }

    /** Whether stages are not seen, but the register is not declared complete. */
    public boolean unrecorded() {
        return !complete && !missing.isEmpty();
    }

    @Override
    public LocalDate countedOn() {
        return dueOn.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("repliedOn", repliedOn)
                .with("dueOn", dueOn)
                .with("missingTitles", Titles.ofCodes("request-stages", "stage", missing))
                .with("reversedTitles", Titles.ofCodes("request-stages", "stage", reversed))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, "request-stages", key);
    }
}
