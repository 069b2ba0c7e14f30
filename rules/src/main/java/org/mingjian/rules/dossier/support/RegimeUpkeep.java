// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.CalendarDays;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.HandlingGuide;
import org.mingjian.rules.facts.RegimeKind;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * The written systems of disclosure work, 条例第四条、第四十五条等, or the instructions for handling requests (办理指引).
 *
 * @param key title of the instructions, or {@code regimes}; empty: there are no instructions
 * @param missingRegimes systems the register, declared complete, does not hold
 * @param guide this is about the instructions
 * @param present false only where the register of instructions is declared complete without any
 * @param ageDays calendar days since they were issued or revised; empty: nobody knows
 */
public record RegimeUpkeep(
        String key,
        List<RegimeKind> missingRegimes,
        boolean guide,
        boolean present,
        @Nullable LocalDate updatedOn,
        @Nullable Integer ageDays,
        int maxAgeDays,
        @Nullable String source)
        implements Subject {

    public RegimeUpkeep {
        missingRegimes = List.copyOf(missingRegimes);
    }

    static RegimeUpkeep regimes(List<RegimeKind> missing) {
        return new RegimeUpkeep("regimes", missing, false, true, null, null, 0, null);
    }

    static RegimeUpkeep noGuide() {
        return new RegimeUpkeep("", List.of(), true, false, null, null, 0, null);
    }

    static RegimeUpkeep guide(HandlingGuide guide, @Nullable LocalDate updatedOn, LocalDate asOf, int maxAgeDays) {
        Integer age = updatedOn == null ? null : CalendarDays.between(updatedOn, asOf);
        return new RegimeUpkeep(guide.title(), List.of(), true, true, updatedOn, age, maxAgeDays, guide.source());
    }

    public int missing() {
        return missingRegimes.size();
    }

    public boolean stale() {
        return ageDays != null && ageDays > maxAgeDays;
    }

    /** Whether the instructions are there, but nothing says when they were revised. */
    public boolean undated() {
        return guide && present && ageDays == null;
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        ShownFacts shown = new ShownFacts(source);
        if (guide) {
            return shown.with("guideTitle", key)
                    .with("updatedOn", updatedOn)
                    .withKnown("ageDays", ageDays)
                    .list();
        }
        return shown.with("missingRegimes", missingRegimes)
                .with("missingTitles", Titles.ofCodes("regimes", "kind", missingRegimes))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, guide ? "handling-guides" : "regimes", guide ? key : "");
    }
}
