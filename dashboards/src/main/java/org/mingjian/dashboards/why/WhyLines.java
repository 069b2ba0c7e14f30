// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.BadgeNote;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** From the score lines that lost points, or the findings of one, to the lines of the why-component. */
@Component
public final class WhyLines {
    private final Words words;
    private final NumberFormats figures;
    private final Rulebook rulebook;
    private final WhyReason reason;

    WhyLines(Words words, NumberFormats figures, Rulebook rulebook, WhyReason reason) {
        this.words = words;
        this.figures = figures;
        this.rulebook = rulebook;
        this.reason = reason;
    }

    /**
     * Greatest loss first; a line whose deduction was capped or suppressed to nothing comes last, with its reason.
     *
     * @param open codes of the lines shown opened
     */
    public List<WhyLine> of(WhySheet sheet, Set<String> open) {
        return sheet.sheet().lines().stream()
                .filter(WhyLines::violated)
                .sorted(Comparator.comparing(ScoreLine::effective).reversed().thenComparing(ScoreLine::indicator))
                .map(line -> line(line, sheet, open.contains(line.indicator())))
                .toList();
    }

    /** Whether the line lost points, or would have without a cap or a line that took the same fact. */
    public static boolean violated(ScoreLine line) {
        return line.kind() == IndicatorKind.DEDUCTION && line.outcome() == Outcome.VIOLATED;
    }

    /** The sum of the lines, and that it is the difference of full marks and score. */
    public WhyTotal total(ScoreSheet sheet, List<WhyLine> lines) {
        BigDecimal lost = lines.stream().map(WhyLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean balanced = sheet.possible().add(lost).compareTo(sheet.got()) == 0;
        return new WhyTotal(
                lost,
                words.of("why.equation", figures.points(sheet.possible()), figures.points(sheet.got())),
                balanced ? Badge.BALANCED : Badge.DOUBTFUL);
    }

    /** One line with all its findings. */
    public WhyLine line(ScoreLine line, WhySheet sheet, boolean open) {
        List<ScoredFinding> findings = line.findings();
        ScoredFinding only = findings.size() == 1 ? findings.get(0) : null;
        String lineHref = sheet.ways().line(line.indicator());
        String href =
                only == null ? lineHref : sheet.ways().finding(only.finding().id());
        return new WhyLine(
                line.indicator(),
                line.kind() == IndicatorKind.BONUS
                        ? line.bonus()
                        : line.effective().negate(),
                line.indicator(),
                new IndicatorNames(rulebook, sheet.scheme()).indicator(line.indicator()),
                only != null ? words.told(only.finding().message()) : words.of("why.findings", findings.size()),
                line.kind() == IndicatorKind.VETO
                        ? words.of("why.sum.veto")
                        : only != null
                                ? only.arithmetic()
                                : words.of("why.sum.lines", findings.size(), figures.points(line.deducted())),
                state(line, sheet),
                appeal(line, line.effective(), only, href),
                href,
                open,
                reason.of(line, sheet));
    }

    /** The findings of a line one by one, by what they cost. */
    public List<WhyLine> findings(ScoreLine line, WhySheet sheet) {
        return line.findings().stream()
                .sorted(Comparator.comparing(ScoredFinding::effective).reversed())
                .map(one -> finding(one, line, sheet))
                .toList();
    }

    private WhyLine finding(ScoredFinding one, ScoreLine line, WhySheet sheet) {
        String href = sheet.ways().finding(one.finding().id());
        boolean deduction = line.kind() == IndicatorKind.DEDUCTION;
        return new WhyLine(
                one.finding().id(),
                deduction ? one.effective().negate() : BigDecimal.ZERO,
                line.indicator(),
                words.subject(one.finding().subject()),
                words.told(one.finding().message()),
                line.kind() == IndicatorKind.VETO ? words.of("why.sum.veto") : one.arithmetic(),
                state(one, line),
                appeal(line, one.effective(), one, href),
                href,
                false,
                reason.of(one, line, sheet));
    }

    private static @Nullable String appeal(
            ScoreLine line, BigDecimal effective, @Nullable ScoredFinding only, @Nullable String href) {
        boolean lost = violated(line) && effective.signum() > 0;
        return !lost || href == null ? null : only == null ? href : href + "#decide";
    }

    /** How it is judged now, and how it was at first where that differs. */
    private BadgeNote state(ScoredFinding one, ScoreLine line) {
        Badge badge = one.suppressedBy() == null ? Badge.of(one.finding().outcome(), line.kind()) : Badge.NOT_REPEATED;
        return new BadgeNote(
                badge,
                one.changed()
                        ? words.of(badge.key())
                                + words.of("sentence.semicolon")
                                + words.of(
                                        "judgement.was.points",
                                        words.of("outcome", one.original().outcome()),
                                        figures.points(one.original().deducted().negate()))
                        : words.of(badge.key()));
    }

    private @Nullable BadgeNote state(ScoreLine line, WhySheet sheet) {
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
        Indicator indicator = rulebook.indicators().get(line.indicator());
        boolean recoverable = indicator != null
                && indicator.rectification().curable()
                && sheet.sheet().veto().isEmpty();
        return recoverable ? note(Badge.RECOVERABLE) : null;
    }

    private BadgeNote note(Badge badge) {
        return new BadgeNote(badge, words.of(badge.key()));
    }
}
