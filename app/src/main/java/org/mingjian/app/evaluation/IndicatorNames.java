// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.Locale;
import org.mingjian.app.platform.postgres.SoughtWords;
import org.mingjian.rules.rulebook.Indicator;
import org.springframework.stereotype.Component;

/** Names of indicators, which stand in the rulebook and in no table of the database. */
@Component
public final class IndicatorNames {

    private final Editions editions;

    IndicatorNames(Editions editions) {
        this.editions = editions;
    }

    /** The words with the indicators whose code or name holds them, letters of either case alike. */
    public SoughtWords sought(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? SoughtWords.NONE
                : SoughtWords.of(
                        words,
                        editions.rulebook().indicators().values().stream()
                                .filter(one -> (one.id() + " " + one.titleZh())
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted))
                                .map(Indicator::id)
                                .toList());
    }
}
