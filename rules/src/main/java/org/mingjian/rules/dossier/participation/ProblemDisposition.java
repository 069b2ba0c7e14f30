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
 * A major problem people complained of that was settled, and whether the bureau published what it found and did.
 *
 * @param key id of the event
 * @param dueOn last day to publish
 * @param published whether it was published by the evaluation date
 */
public record ProblemDisposition(
        String key,
        String title,
        LocalDate settledOn,
        LocalDate dueOn,
        Fulfilment published,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public boolean unpublished() {
        return published == Fulfilment.BROKEN;
    }

    public boolean unknown() {
        return published == Fulfilment.UNKNOWN;
    }

    @Override
    public LocalDate countedOn() {
        return dueOn.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("title", title)
                .with("settledOn", settledOn)
                .with("dueOn", dueOn)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "opinion-events", key);
    }
}
