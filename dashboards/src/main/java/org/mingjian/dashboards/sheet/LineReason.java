// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.why.DeadlineStrip;
import org.mingjian.dashboards.why.WhyBasis;
import org.mingjian.dashboards.why.WhyDetail;
import org.mingjian.dashboards.why.WhyFacts;
import org.mingjian.dashboards.why.WinBack;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** What an opened line of a score sheet says: law, facts, deadline, arithmetic, rectification. */
@Component
final class LineReason {
    private final Words words;
    private final NumberFormats figures;
    private final WhyFacts facts;
    private final WhyBasis basis;

    LineReason(Words words, NumberFormats figures, WhyFacts facts, WhyBasis basis) {
        this.words = words;
        this.figures = figures;
        this.facts = facts;
        this.basis = basis;
    }

    WhyDetail of(ScoreLine line, @Nullable Indicator indicator, BureauResult result) {
        SchemeIndicator chosen = result.scheme().indicator(line.indicator()).orElse(null);
        List<ScoredFinding> findings = line.findings();
        return new WhyDetail(
                basis.of(indicator, chosen),
                findings.size() == 1 ? facts.of(findings.get(0).finding()) : several(findings),
                strip(findings, result.head().asOf()),
                arithmetic(line),
                basis.rectification(indicator, line, new WinBack(result.sheet(), result.scheme())),
                indicator == null
                        ? null
                        : new Link(words.of("why.guidance"), "/rules/" + line.indicator() + "#guidance"),
                followUps(findings, result),
                statement(findings, result));
    }

    /** The bureau's words; named by subject where there are several findings. */
    private WhyDetail.@Nullable Statement statement(List<ScoredFinding> findings, BureauResult result) {
        return findings.stream()
                .map(ScoredFinding::finding)
                .flatMap(finding -> Stream.ofNullable(result.statements().get(finding.id()))
                        .map(said -> findings.size() == 1
                                ? said
                                : new WhyDetail.Statement(
                                        words.subject(finding.subject()) + words.of("sentence.colon") + said.words(),
                                        said.note())))
                .reduce((one, other) -> new WhyDetail.Statement(
                        one.words() + words.of("sentence.semicolon") + other.words(), one.note()))
                .orElse(null);
    }

    /** The items of the register and the notices that opened them, each once. */
    private List<Link> followUps(List<ScoredFinding> findings, BureauResult result) {
        return findings.stream()
                .flatMap(one ->
                        Stream.ofNullable(result.followUps().get(one.finding().id())))
                .flatMap(one -> Stream.of(
                        new Link(
                                words.of("follow-up", one.code(), words.of("rectification.state." + one.state())),
                                "/rectifications/" + one.rectification()),
                        new Link(words.of("follow-up.notice", one.number()), "/notices/" + one.notice())))
                .distinct()
                .toList();
    }

    private List<String> arithmetic(ScoreLine line) {
        List<String> arithmetic = new ArrayList<>();
        line.findings()
                .forEach(finding -> arithmetic.add(
                        line.findings().size() == 1
                                ? finding.arithmetic()
                                : words.subject(finding.finding().subject())
                                        + words.of("sentence.colon")
                                        + finding.arithmetic()));
        if (line.kind() != IndicatorKind.VETO) {
            boolean bonus = line.kind() == IndicatorKind.BONUS;
            arithmetic.add(words.of(
                    bonus ? "why.sum.bonus" : "why.sum.line",
                    figures.points(line.deducted()),
                    figures.points(bonus ? line.bonus() : line.effective()),
                    figures.points(line.points())));
        }
        return arithmetic;
    }

    private List<WhyDetail.Fact> several(List<ScoredFinding> findings) {
        return findings.stream()
                .map(one -> new WhyDetail.Fact(
                        words.subject(one.finding().subject()),
                        words.told(one.finding().message()),
                        null,
                        new Link(
                                words.of("why.finding"),
                                "/findings/" + one.finding().id()),
                        true))
                .toList();
    }

    /** The first deadline among the findings, named where there are several. */
    private @Nullable DeadlineStrip strip(List<ScoredFinding> findings, LocalDate asOf) {
        return findings.stream()
                .map(ScoredFinding::finding)
                .flatMap(finding -> Stream.ofNullable(facts.strip(finding, asOf))
                        .map(strip -> findings.size() == 1 ? strip : strip.named(words.subject(finding.subject()))))
                .findFirst()
                .orElse(null);
    }
}
