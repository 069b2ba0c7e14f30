// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.bonus;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Innovation;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/** A new form of disclosure or interpretation the public can open, 国办秘函〔2019〕19号. */
public record InnovationCredit(Innovation innovation) implements Subject {

    @Override
    public String key() {
        return innovation.title();
    }

    @Override
    public LocalDate countedOn() {
        return innovation.launchedOn();
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(innovation.source())
                .with("title", innovation.title())
                .with("kind", innovation.kind())
                .with("kindTitle", Titles.ofCodes("innovations", "kind", List.of(innovation.kind())))
                .with("launchedOn", innovation.launchedOn())
                .with("url", innovation.url())
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(innovation.url(), null, innovation.source(), "innovations", key());
    }
}
