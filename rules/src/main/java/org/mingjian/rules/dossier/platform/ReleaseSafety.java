// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.ErrorHit;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A published document and its review before publication (条例第十七条), or a fault found in what was published.
 *
 * @param key register and row
 */
public record ReleaseSafety(
        String key, State state, LocalDate countedOn, List<ShownFact> shown, List<Evidence> evidence)
        implements Subject {

    /** What is known of it. */
    public enum State {
        IN_ORDER,
        /** Too few levels of review, or the secrecy review came after publication. */
        UNREVIEWED,
        /** Part of the review is not recorded. */
        REVIEW_UNKNOWN,
        /** A wrong word, not put right in time. */
        ERROR,
        /** Nothing says whether a wrong word was put right in time. */
        FIX_UNKNOWN,
        /** Personal data left readable, 条例第十五条; putting it right does not undo that it was public. */
        PERSONAL_DATA
    }

    public ReleaseSafety {
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    static ReleaseSafety of(Document document, State state, @Nullable LocalDate secrecy, LocalDate publishedOn) {
        List<ShownFact> shown = new ShownFacts(document.source())
                .with("title", document.title())
                .with("publishedOn", publishedOn)
                .with("reviewLevels", document.reviewLevels())
                .with("secrecyReviewedOn", secrecy)
                .list();
        List<Evidence> evidence = Sources.page(document.url(), null, document.source(), "documents", document.id());
        return new ReleaseSafety("documents/" + document.id(), state, publishedOn, shown, evidence);
    }

    static ReleaseSafety of(
            ErrorHit hit, State state, LocalDate dueOn, @Nullable LocalDate fixedOn, LocalDate countedOn) {
        List<ShownFact> shown = new ShownFacts(hit.source())
                .with("kindTitle", Titles.ofCodes("error-hits", "kind", List.of(hit.kind())))
                .with("excerpt", hit.excerpt())
                .with("foundOn", hit.foundOn())
                .with("dueOn", dueOn)
                .with("fixedOn", fixedOn)
                .with("checkedOn", hit.checkedOn())
                .list();
        List<Evidence> evidence = Sources.page(hit.url(), hit.foundOn(), hit.source(), "error-hits", hit.id());
        return new ReleaseSafety("error-hits/" + hit.id(), state, countedOn, shown, evidence);
    }
}
