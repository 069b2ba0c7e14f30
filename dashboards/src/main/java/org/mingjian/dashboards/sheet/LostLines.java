// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.BadgeNote;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.why.WhyLine;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** From the score lines that lost points to the lines of the why-component. */
@Component
final class LostLines {
    private final Words words;
    private final NumberFormats figures;
    private final Rulebook rulebook;
    private final LineReason reason;

    LostLines(Words words, NumberFormats figures, Rulebook rulebook, LineReason reason) {
        this.words = words;
        this.figures = figures;
        this.rulebook = rulebook;
        this.reason = reason;
    }

    /** Greatest loss first; a line whose deduction was capped or suppressed to nothing comes last, with its reason. */
    List<WhyLine> of(BureauResult result, Set<String> open) {
        return result.sheet().lines().stream()
                .filter(LostLines::violated)
                .sorted(Comparator.comparing(ScoreLine::effective).reversed().thenComparing(ScoreLine::indicator))
                .map(line -> line(line, result, open))
                .toList();
    }

    static boolean violated(ScoreLine line) {
        return line.kind() == IndicatorKind.DEDUCTION && line.outcome() == Outcome.VIOLATED;
    }

    WhyLine line(ScoreLine line, BureauResult result, Set<String> open) {
        Indicator indicator = rulebook.indicators().get(line.indicator());
        List<ScoredFinding> findings = line.findings();
        ScoredFinding only = findings.size() == 1 ? findings.get(0) : null;
        String lineHref = result.line(line.indicator());
        return new WhyLine(
                line.indicator(),
                line.kind() == IndicatorKind.BONUS
                        ? line.bonus()
                        : line.effective().negate(),
                line.indicator(),
                new IndicatorNames(rulebook, result.scheme()).indicator(line.indicator()),
                only != null ? words.told(only.finding().message()) : words.of("why.findings", findings.size()),
                line.kind() == IndicatorKind.VETO
                        ? words.of("why.sum.veto")
                        : only != null
                                ? only.arithmetic()
                                : words.of("why.sum.lines", findings.size(), figures.points(line.deducted())),
                state(line, indicator, result),
                violated(line) && line.effective().signum() > 0
                        ? only != null ? "/findings/" + only.finding().id() + "#decide" : lineHref
                        : null,
                only != null ? "/findings/" + only.finding().id() : lineHref,
                open.contains(line.indicator()),
                reason.of(line, indicator, result));
    }

    /** One line with all its findings; empty when the sheet has no such indicator. */
    Optional<LineView> view(BureauResult result, String code) {
        return result.sheet().lines().stream()
                .filter(line -> line.indicator().equals(code))
                .findFirst()
                .map(line -> new LineView(
                        result,
                        line,
                        code + " " + new IndicatorNames(rulebook, result.scheme()).indicator(code),
                        Badge.of(line.outcome(), line.kind()),
                        line.findings().isEmpty() ? null : line(line, result, Set.of(code)),
                        rulebook.indicators().get(code),
                        null));
    }

    private @Nullable BadgeNote state(ScoreLine line, @Nullable Indicator indicator, BureauResult result) {
        if (line.kind() == IndicatorKind.VETO || line.outcome() != Outcome.VIOLATED) {
            return note(Badge.of(line.outcome(), line.kind()));
        }
        boolean suppressed = line.effective().signum() == 0
                && line.findings().stream().anyMatch(finding -> finding.suppressedBy() != null);
        if (suppressed) {
            return note(Badge.NOT_REPEATED);
        }
        if (line.effective().signum() == 0) {
            return note(Badge.CAPPED);
        }
        boolean recoverable = indicator != null
                && indicator.rectification().curable()
                && result.sheet().veto().isEmpty();
        return recoverable ? note(Badge.RECOVERABLE) : null;
    }

    private BadgeNote note(Badge badge) {
        return new BadgeNote(badge, words.of(badge.key()));
    }
}
