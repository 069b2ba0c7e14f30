// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.why.WhyBasis;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** What a document says of a finding, in the words of its page. */
@Component
class FindingText {

    private final Rulebook rulebook;
    private final Words words;
    private final WhyBasis basis;

    FindingText(Rulebook rulebook, Words words, NumberFormats figures) {
        this.rulebook = rulebook;
        this.words = words.ofRecords();
        this.basis = new WhyBasis(this.words, figures);
    }

    Indicator indicator(ScoredFinding scored) {
        String id = scored.finding().indicator();
        return Objects.requireNonNull(rulebook.indicators().get(id), id);
    }

    /** Codes in it in words. */
    String fact(ScoredFinding scored) {
        return words.told(scored.finding().message());
    }

    /** The page it was found on; absent where it stands in a register. */
    @Nullable
    String url(ScoredFinding scored) {
        return evidence(scored).stream()
                .map(Evidence::url)
                .filter(url -> url.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    LocalDate foundOn(ScoredFinding scored) {
        return evidence(scored).stream()
                .map(Evidence::firstSeenOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Evidence> evidence(ScoredFinding scored) {
        return scored.finding().evidence();
    }

    String law(ScoredFinding scored) {
        return indicator(scored).legalBasis().stream()
                .map(basis::citation)
                .distinct()
                .collect(Collectors.joining(words.of("sentence.semicolon")));
    }

    String arithmetic(ScoredFinding scored) {
        return String.join(words.of("sentence.semicolon"), basis.sums(scored));
    }

    /** Points of the first judgement (原判): a decision changes what is deducted now. */
    BigDecimal original(ScoredFinding scored) {
        return scored.changed() ? scored.original().deducted() : scored.effective();
    }

    /** Words of the decisions on it; absent where there is none. */
    @Nullable
    String decision(ScoredFinding scored) {
        return scored.decisions().isEmpty()
                ? null
                : scored.decisions().stream()
                        .map(one -> words.of(
                                "notice.finding.decision", String.valueOf(one.decidedOn()), one.id(), one.reason()))
                        .collect(Collectors.joining("；"));
    }
}
