// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A key area and what was published in it up to the end of the period, 条例第十九条至第二十二条.
 *
 * @param key code of the area; the id of its portal column where it has one, so that one stale column is deducted once
 * @param required items due so far: the year's number in proportion to the months that are over, rounded down
 * @param published items so far
 * @param cadenceDays calendar days it may stand still; empty: no limit
 * @param gap the longest stretch over that limit; empty: none
 * @param proven no item can be missing from the register: it is declared complete, and every item has its day
 */
public record KeyAreaState(
        String key,
        String title,
        int required,
        int published,
        @Nullable Integer cadenceDays,
        @Nullable UpdateGap gap,
        boolean proven,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public boolean tooFew() {
        return proven && published < required;
    }

    public boolean overdue() {
        return proven && published >= required && gap != null;
    }

    public boolean uncertain() {
        return !proven && (published < required || gap != null);
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        ShownFacts shown = new ShownFacts(source)
                .with("areaTitle", title)
                .with("requiredItems", required)
                .with("publishedItems", published)
                .withKnown("cadenceDays", cadenceDays);
        return gap == null
                ? shown.list()
                : shown.with("gapFrom", gap.from())
                        .with("gapTo", gap.to())
                        .with("gapDays", gap.days())
                        .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "key-areas", key);
    }
}
