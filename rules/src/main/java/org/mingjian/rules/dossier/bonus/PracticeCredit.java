// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.bonus;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.PracticeAdoption;
import org.mingjian.rules.facts.PracticeLevel;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A practice that a higher administration spread, at the highest level it reached so far: it counts once, when it reached
 * that level.
 *
 * @param adoption the first one at that level
 */
public record PracticeCredit(PracticeAdoption adoption) implements Subject {

    public PracticeLevel level() {
        return adoption.level();
    }

    @Override
    public String key() {
        return adoption.practice();
    }

    @Override
    public LocalDate countedOn() {
        return adoption.adoptedOn();
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(adoption.source())
                .with("practice", adoption.practice())
                .with("level", adoption.level())
                .with("levelTitle", Titles.ofCodes("practice-adoptions", "level", List.of(adoption.level())))
                .with("issuer", adoption.issuer())
                .with("documentNumber", adoption.documentNumber())
                .with("adoptedOn", adoption.adoptedOn())
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(adoption.url(), null, adoption.source(), "practice-adoptions", key());
    }
}
