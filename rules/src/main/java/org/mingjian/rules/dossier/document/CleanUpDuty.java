// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Timeliness;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * Something due in the review of normative documents (规范性文件清理).
 *
 * @param key register and row; empty for the regular round
 * @param title of the review or the law
 * @param since the day it runs from: a decision, a change of law, the start of the years looked back
 * @param dueOn last day; for the round the day looked at
 * @param provisional the due date runs through a year without a holiday notice
 * @param doneOn publication or end of the review; empty: none, or not known
 */
public record CleanUpDuty(
        String key,
        Matter matter,
        String title,
        LocalDate since,
        LocalDate dueOn,
        boolean provisional,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate checkedOn,
        Timeliness timeliness,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    /** What had to be done. */
    public enum Matter {
        /** A review every few years, by local rule. */
        ROUND,
        /** The lists of a review published, 条例第二十六条. */
        RESULT,
        /** The bureau's own documents brought in line with a changed law. */
        UPPER_LAW
    }

    public boolean missed() {
        return timeliness.missed();
    }

    public boolean undecided() {
        return timeliness == Timeliness.UNKNOWN;
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return matter == Matter.ROUND ? null : dueOn.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("title", title)
                .with("since", since)
                .with("dueOn", dueOn)
                .with("doneOn", doneOn)
                .with("checkedOn", checkedOn)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        int slash = key.indexOf('/');
        String register = slash < 0 ? "clean-ups" : key.substring(0, slash);
        return Sources.page(url, null, source, register, key.substring(slash + 1));
    }
}
