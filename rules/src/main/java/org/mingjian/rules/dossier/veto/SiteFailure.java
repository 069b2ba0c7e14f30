// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.veto;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * One condition under which a site is failing, tried on the facts of the period, 国办秘函〔2019〕19号 单项否决.
 *
 * @param site or the letter; empty: the bureau's columns or guides as a whole
 * @param failing the condition is met
 * @param detail what was looked at, for people
 * @param count failures, days, columns, letters or items, as the condition has it
 * @param countedOn the day of the look, or the last of the days looked at
 */
public record SiteFailure(
        Condition condition,
        String site,
        boolean failing,
        String detail,
        int count,
        LocalDate countedOn,
        @Nullable String source)
        implements Subject {

    /** The conditions, in the order of the rule. */
    public enum Condition {
        UNREACHABLE,
        HOME_STALE,
        CORE_COLUMNS_STALE,
        COLUMNS_STALE,
        COLUMNS_EMPTY,
        NO_CONSULTATION,
        LETTER_UNANSWERED,
        GUIDES_USELESS
    }

    @Override
    public String key() {
        return site.isEmpty() ? condition.name() : condition + "/" + site;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("site", site)
                .with("countedOn", countedOn)
                .with("detail", detail)
                .with("count", count)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        String register = switch (condition) {
            case UNREACHABLE -> "site-probes";
            case HOME_STALE, NO_CONSULTATION -> "site-checks";
            case CORE_COLUMNS_STALE, COLUMNS_STALE, COLUMNS_EMPTY -> "portal-columns";
            case LETTER_UNANSWERED -> "letters";
            case GUIDES_USELESS -> "service-items";
        };
        return Sources.row(source, register, site);
    }
}
