// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.PowerChange;
import org.mingjian.rules.facts.PowerList;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * The list of powers and duties (no {@code change}), or one change of a power that the list must follow, 条例第二十条第（二）项、
 * 第二十六条.
 *
 * @param present false only where the register of lists is declared complete without one, or the list came later
 * @param term by when the list had to follow the change
 */
public record PowerListUpkeep(
        String key,
        boolean present,
        @Nullable PowerChange change,
        Promptness term,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    static PowerListUpkeep none() {
        return new PowerListUpkeep("", false, null, Promptness.notAsked(), null, null);
    }

    static PowerListUpkeep of(PowerList list) {
        return new PowerListUpkeep(list.url(), true, null, Promptness.notAsked(), list.url(), list.source());
    }

    static PowerListUpkeep of(PowerChange change, Promptness term) {
        String key = change.item() + "/" + change.effectiveOn();
        return new PowerListUpkeep(key, true, change, term, change.url(), change.source());
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return term.countedOn();
    }

    @Override
    public List<ShownFact> shown() {
        ShownFacts shown = new ShownFacts(source);
        if (change == null) {
            return shown.with("url", url).list();
        }
        return shown.with("powerItem", change.item())
                .with("powerChangeTitle", Titles.ofCodes("power-changes", "kind", List.of(change.kind())))
                .with("effectiveOn", change.effectiveOn())
                .withKnown("basis", change.basis())
                .with("dueOn", term.dueOn())
                .with("reflectedOn", term.doneOn())
                .with("checkedOn", term.checkedOn())
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, change == null ? "power-lists" : "power-changes", key);
    }
}
