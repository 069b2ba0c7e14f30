// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import org.mingjian.dashboards.finding.FindingList.FindingRow;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** What the list of findings says in words. */
@Component
final class FindingWords {
    private final Words words;
    private final NumberFormats figures;
    private final Rulebook rulebook;

    FindingWords(Words words, NumberFormats figures, Rulebook rulebook) {
        this.words = words;
        this.figures = figures;
        this.rulebook = rulebook;
    }

    Words words() {
        return words;
    }

    String indicator(String code) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator == null ? code : code + " " + indicator.titleZh();
    }

    String fact(FindingRow row) {
        return words.told(row.finding().finding().message());
    }

    String subject(FindingRow row) {
        return words.subject(row.finding().finding().subject());
    }

    String outcome(Outcome outcome) {
        return words.of("outcome", outcome);
    }

    /** The first judgement with its points. */
    String original(FindingRow row) {
        ScoredFinding scored = row.finding();
        return words.of(
                "table.findings.judged",
                outcome(scored.original().outcome()),
                figures.points(scored.original().deducted().negate()));
    }
}
