// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

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
 * Whether a site opens, or one of its links, 国办秘函〔2019〕19号.
 *
 * @param key register and row, or register and site
 * @param target the site, or where the link leads
 * @param from first day of the attempts, or the day the link was found broken
 * @param to last day of the attempts, or to mend the link
 * @param attempts to open the site in the period; 0 for a link
 * @param faulty the site failed too often, unless a veto speaks of it; or the link was not mended in time
 * @param repair of a link; of a site always in time
 */
public record SiteAccess(
        String key,
        Matter matter,
        String target,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate fixedOn,
        int attempts,
        int failures,
        boolean faulty,
        Timeliness repair,
        @Nullable String page,
        @Nullable String source)
        implements Subject {

    /** What was opened. */
    public enum Matter {
        SITE,
        LINK
    }

    public boolean undecided() {
        return repair == Timeliness.UNKNOWN;
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return matter == Matter.SITE ? null : to.plusDays(1);
    }

    @Override
    public List<ShownFact> shown() {
        ShownFacts shown =
                new ShownFacts(source).with("target", target).with("from", from).with("to", to);
        return matter == Matter.SITE
                ? shown.with("attempts", attempts).with("failures", failures).list()
                : shown.with("page", page).with("fixedOn", fixedOn).list();
    }

    @Override
    public List<Evidence> evidence() {
        int slash = key.indexOf('/');
        return Sources.page(page, from, source, key.substring(0, slash), key.substring(slash + 1));
    }
}
