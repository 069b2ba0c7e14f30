// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** What an opened line, or one finding of it, says: law, facts, deadline, arithmetic, rectification. */
@Component
public final class WhyReason {
    private final Words words;
    private final NumberFormats figures;
    private final Rulebook rulebook;
    private final WhyFacts facts;
    private final WhyBasis basis;

    WhyReason(Words words, NumberFormats figures, Rulebook rulebook, WhyFacts facts, WhyBasis basis) {
        this.words = words;
        this.figures = figures;
        this.rulebook = rulebook;
        this.facts = facts;
        this.basis = basis;
    }

    /** Of a line with all its findings. */
    public WhyDetail of(ScoreLine line, WhySheet sheet) {
        return of(line, line.findings(), sheet);
    }

    /** Of one finding of a line. */
    public WhyDetail of(ScoredFinding finding, ScoreLine line, WhySheet sheet) {
        return of(line, List.of(finding), sheet);
    }

    private WhyDetail of(ScoreLine line, List<ScoredFinding> findings, WhySheet sheet) {
        Indicator indicator = rulebook.indicators().get(line.indicator());
        return new WhyDetail(
                basis.of(indicator, sheet.scheme().indicator(line.indicator()).orElse(null)),
                findings.size() == 1 ? facts.of(findings.get(0).finding()) : several(findings, sheet.ways()),
                strip(findings, sheet.asOf()),
                arithmetic(line, findings),
                basis.rectification(indicator, line, sheet.winBack()),
                indicator == null
                        ? null
                        : new Link(words.of("why.guidance"), "/rules/" + line.indicator() + "#guidance"),
                followUps(findings, sheet),
                statement(findings, sheet));
    }

    /** The bureau's words; named by subject where there are several findings. */
    private WhyDetail.@Nullable Statement statement(List<ScoredFinding> findings, WhySheet sheet) {
        return findings.stream()
                .map(ScoredFinding::finding)
                .flatMap(finding -> Stream.ofNullable(sheet.statements().get(finding.id()))
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
    private List<Link> followUps(List<ScoredFinding> findings, WhySheet sheet) {
        return findings.stream()
                .flatMap(one ->
                        Stream.ofNullable(sheet.followUps().get(one.finding().id())))
                .flatMap(one -> Stream.of(
                        new Link(
                                words.of("follow-up", one.code(), words.of("rectification.state." + one.state())),
                                "/rectifications/" + one.rectification()),
                        new Link(words.of("follow-up.notice", one.number()), "/notices/" + one.notice())))
                .distinct()
                .toList();
    }

    /** Finding by finding, with what changed it; then the caps of the line they stand in. */
    private List<String> arithmetic(ScoreLine line, List<ScoredFinding> findings) {
        List<String> steps = new ArrayList<>();
        for (ScoredFinding finding : findings) {
            String of =
                    findings.size() == 1 ? "" : words.subject(finding.finding().subject()) + words.of("sentence.colon");
            basis.sums(finding).forEach(sum -> steps.add(of + sum));
            Stream.ofNullable(finding.decision())
                    .forEach(decision -> steps.add(of + words.of("why.decision", decision)));
        }
        if (line.kind() != IndicatorKind.VETO) {
            boolean bonus = line.kind() == IndicatorKind.BONUS;
            steps.add(words.of(
                    bonus ? "why.sum.bonus" : "why.sum.line",
                    figures.points(line.deducted()),
                    figures.points(bonus ? line.bonus() : line.effective()),
                    figures.points(line.points())));
        }
        return steps;
    }

    private List<WhyDetail.Fact> several(List<ScoredFinding> findings, WhyWays ways) {
        return findings.stream()
                .map(one -> {
                    String href = ways.finding(one.finding().id());
                    return new WhyDetail.Fact(
                            words.subject(one.finding().subject()),
                            words.told(one.finding().message()),
                            null,
                            href == null ? null : new Link(words.of("why.finding"), href),
                            true);
                })
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
