// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * How often the leaders of a bureau heard reports on disclosure work in the year up to the end of the period
 * (听取汇报、研究部署).
 *
 * @param chiefHeld reports heard by the head of the bureau
 * @param chiefRequired the year's number in proportion to the months that are over, rounded down
 * @param inChargeHeld reports heard by the leader in charge
 * @param inChargeRequired as for the head
 */
public record BriefingYear(
        int year,
        int chiefHeld,
        int chiefRequired,
        int inChargeHeld,
        int inChargeRequired,
        @Nullable String source) implements Subject {

    public int chiefLacking() {
        return Math.max(0, chiefRequired - chiefHeld);
    }

    public int inChargeLacking() {
        return Math.max(0, inChargeRequired - inChargeHeld);
    }

    @Override
    public String key() {
        return String.valueOf(year);
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("year", year)
                .with("chiefHeld", chiefHeld)
                .with("chiefRequired", chiefRequired)
                .with("inChargeHeld", inChargeHeld)
                .with("inChargeRequired", inChargeRequired)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, "briefings", key());
    }
}
