// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.BadgeNote;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.OutcomeBadge;
import org.mingjian.dashboards.page.StateBadge;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.why.WhyBasis;
import org.mingjian.dashboards.why.WhyDetail;
import org.mingjian.dashboards.why.WhyFacts;
import org.mingjian.dashboards.why.WhyLine;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** From the score lines that lost points to the lines of the why-component. */
@Component
final class LostLines {
    private final Words words;
    private final NumberFormats figures;
    private final Rulebook rulebook;
    private final WhyFacts facts;
    private final WhyBasis basis;

    LostLines(Words words, NumberFormats figures, Rulebook rulebook, WhyFacts facts, WhyBasis basis) {
        this.words = words;
        this.figures = figures;
        this.rulebook = rulebook;
        this.facts = facts;
        this.basis = basis;
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
        String lineHref = "/periods/" + result.head().period() + "/bureaus/"
                + result.sheet().bureau() + "/lines/" + line.indicator();
        return new WhyLine(
                line.indicator(),
                line.effective().negate(),
                line.indicator(),
                new IndicatorNames(rulebook, result.scheme()).indicator(line.indicator()),
                only != null ? words.told(only.finding().message()) : words.of("why.findings", findings.size()),
                only != null
                        ? only.arithmetic()
                        : words.of("why.sum.lines", findings.size(), figures.points(line.deducted())),
                state(line, indicator),
                null,
                only != null ? "/findings/" + only.finding().id() : lineHref,
                open.contains(line.indicator()),
                detail(line, indicator, result));
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
                        OutcomeBadge.valueOf(line.outcome().name()),
                        line.findings().isEmpty() ? null : line(line, result, Set.of(code)),
                        rulebook.indicators().get(code)));
    }

    private @Nullable BadgeNote state(ScoreLine line, @Nullable Indicator indicator) {
        boolean suppressed = line.effective().signum() == 0
                && line.findings().stream().anyMatch(finding -> finding.suppressedBy() != null);
        if (suppressed) {
            return note(StateBadge.NOT_REPEATED);
        }
        if (line.effective().signum() == 0) {
            return note(StateBadge.CAPPED);
        }
        return indicator != null && indicator.rectification().curable() ? note(StateBadge.RECOVERABLE) : null;
    }

    private BadgeNote note(StateBadge badge) {
        return new BadgeNote(badge, words.of(badge.key()));
    }

    private WhyDetail detail(ScoreLine line, @Nullable Indicator indicator, BureauResult result) {
        SchemeIndicator chosen = result.scheme().indicator(line.indicator()).orElse(null);
        List<ScoredFinding> findings = line.findings();
        ScoredFinding first = findings.isEmpty() ? null : findings.get(0);
        List<String> arithmetic = new ArrayList<>();
        findings.forEach(finding -> arithmetic.add(
                findings.size() == 1
                        ? finding.arithmetic()
                        : finding.finding().subject() + "：" + finding.arithmetic()));
        arithmetic.add(words.of(
                "why.sum.line",
                figures.points(line.deducted()),
                figures.points(line.effective()),
                figures.points(line.points())));
        return new WhyDetail(
                basis.of(indicator, chosen),
                findings.size() == 1 && first != null ? facts.of(first.finding()) : several(findings),
                first == null ? null : facts.strip(first.finding()),
                arithmetic,
                rectification(indicator),
                indicator == null
                        ? null
                        : new Link(words.of("why.guidance"), "/rules/" + line.indicator() + "#guidance"),
                null);
    }

    private List<WhyDetail.Fact> several(List<ScoredFinding> findings) {
        return findings.stream()
                .map(one -> new WhyDetail.Fact(
                        one.finding().subject(),
                        words.told(one.finding().message()),
                        null,
                        new Link(
                                words.of("why.finding"),
                                "/findings/" + one.finding().id())))
                .toList();
    }

    private String rectification(@Nullable Indicator indicator) {
        if (indicator == null) {
            return words.of("why.rectification.manual");
        }
        String key = indicator.rectification().curable() ? "why.curable" : "why.incurable";
        return words.of(key, indicator.rectification().text())
                + words.of("why.rectification.days", indicator.rectification().workingDays());
    }
}
