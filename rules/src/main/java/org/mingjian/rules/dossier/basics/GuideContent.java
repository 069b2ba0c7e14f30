// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.DisclosureGuide;
import org.mingjian.rules.facts.GuideElement;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * The disclosure guide in force and what it lacks, 条例第十二条第二款.
 *
 * @param key address of the guide; empty when there is none
 * @param present false only when the register of guides is declared complete and holds none
 * @param reachable whether its page opens; empty: nobody looked
 * @param checked whether its elements were looked for; an empty list of elements means nobody looked
 * @param missingElements required elements the guide lacks, in the order of the law; empty unless checked
 */
public record GuideContent(
        String key,
        boolean present,
        @Nullable Boolean reachable,
        boolean checked,
        List<GuideElement> missingElements,
        @Nullable String source)
        implements Subject {

    public GuideContent {
        missingElements = List.copyOf(missingElements);
    }

    static GuideContent of(DisclosureGuide guide, List<GuideElement> required) {
        boolean checked = !guide.elements().isEmpty();
        List<GuideElement> missing = required.stream()
                .filter(element -> checked && !guide.elements().contains(element))
                .toList();
        return new GuideContent(guide.url(), true, guide.reachable(), checked, missing, guide.source());
    }

    static GuideContent none() {
        return new GuideContent("", false, null, false, List.of(), null);
    }

    /** Whether the page is known not to open. */
    public boolean unreachable() {
        return Boolean.FALSE.equals(reachable);
    }

    public int missing() {
        return missingElements.size();
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("url", key)
                .with("reachable", reachable)
                .with("missingElements", missingElements)
                .with("missingTitles", Titles.ofCodes("disclosure-guides", "elements", missingElements))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(present ? key : null, null, source, "disclosure-guides", key);
    }
}
