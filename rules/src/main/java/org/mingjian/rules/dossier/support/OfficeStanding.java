// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.DisclosureOffice;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * The office, staff and leader of a bureau's disclosure work, 条例第四条.
 *
 * @param key name of the office; empty when there is none
 * @param present false only where the register is declared complete without an office
 * @param staffed whether it has the staff asked for
 * @param filed whether the leader in charge is reported to the supervising office
 */
public record OfficeStanding(
        String key,
        boolean present,
        @Nullable Integer staffCount,
        @Nullable String leader,
        Fulfilment staffed,
        Fulfilment filed,
        @Nullable String source)
        implements Subject {

    static OfficeStanding none() {
        return new OfficeStanding("", false, null, null, Fulfilment.BROKEN, Fulfilment.BROKEN, null);
    }

    static OfficeStanding of(DisclosureOffice office, int minStaff, BureauFacts facts) {
        Integer staff = office.staffCount();
        return new OfficeStanding(
                office.officeName(),
                true,
                staff,
                office.leader(),
                staff == null ? Fulfilment.UNKNOWN : Fulfilment.of(staff >= minStaff),
                filed(office, facts),
                office.source());
    }

    private static Fulfilment filed(DisclosureOffice office, BureauFacts facts) {
        if (facts.isLater(office.filedOn())) {
            return Fulfilment.BROKEN;
        }
        Boolean filed = office.leaderFiled();
        boolean byDate = facts.known(office.filedOn()) != null;
        return filed != null ? Fulfilment.of(filed) : byDate ? Fulfilment.KEPT : Fulfilment.UNKNOWN;
    }

    public boolean unstaffed() {
        return present && staffed == Fulfilment.BROKEN;
    }

    public boolean unfiled() {
        return present && filed == Fulfilment.BROKEN;
    }

    /** Whether something about it is neither known to be in order nor known to be wrong. */
    public boolean unknown() {
        return staffed == Fulfilment.UNKNOWN || filed == Fulfilment.UNKNOWN;
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("officeName", key)
                .with("staffCount", staffCount)
                .with("leader", leader)
                .with("staffed", staffed)
                .with("filed", filed)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, "disclosure-offices", key);
    }
}
