// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Timeliness;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * Something the site had to carry by a time: its own document no later than other channels, or a policy of a higher level
 * within some hours (条例第二十三条, 国办发〔2017〕47号).
 *
 * @param key register and row
 * @param countedOn the day after the due date: the first on which it is surely late
 */
public record ReleaseTiming(
        String key,
        Matter matter,
        Timeliness timeliness,
        LocalDate countedOn,
        List<ShownFact> shown,
        List<Evidence> evidence)
        implements Subject {

    /** What had to be on the site. */
    public enum Matter {
        SITE_FIRST,
        REPOST
    }

    public ReleaseTiming {
        shown = List.copyOf(shown);
        evidence = List.copyOf(evidence);
    }

    public boolean missed() {
        return timeliness.missed();
    }

    public boolean undecided() {
        return timeliness == Timeliness.UNKNOWN;
    }
}
