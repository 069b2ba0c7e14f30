// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.ExclusiveGroup;

/** From ruled lines to score lines: claims the findings' points, lets caps and exclusive groups decide, writes the sums out. */
final class LineWriter {

    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private final EvaluationScheme scheme;
    private final PointAllotment allotment;
    private final List<RuledLine> lines;
    private final Map<Ruling, Claim> claims = new IdentityHashMap<>();
    private final Map<String, BigDecimal> capped = new HashMap<>();
    private final LossAllocation losses;

    LineWriter(EvaluationScheme scheme, List<RuledLine> lines) {
        this.scheme = scheme;
        this.allotment = new PointAllotment(scheme, lines);
        this.lines = lines;
        List<Claim> all = lines.stream().flatMap(this::claimed).toList();
        all.forEach(claim -> claims.put(claim.ruling(), claim));
        this.losses = new LossAllocation(scheme, allotment, all);
        all.stream()
                .filter(claim -> !claim.serious())
                .forEach(claim -> capped.merge(claim.line().code(), losses.cost(claim), BigDecimal::add));
    }

    List<ScoreLine> write() {
        return lines.stream().map(this::line).toList();
    }

    private Stream<Claim> claimed(RuledLine line) {
        if (line.indicator().kind() != IndicatorKind.DEDUCTION || line.outcome() != Outcome.VIOLATED) {
            return Stream.of();
        }
        return line.standing().stream().map(ruling -> {
            boolean serious = deduction(line, ruling).serious();
            return new Claim(line, ruling, claimed(line, ruling), serious, fact(line, ruling));
        });
    }

    private Claim.@Nullable SharedFact fact(RuledLine line, Ruling ruling) {
        for (int i = 0; i < scheme.exclusive().size(); i++) {
            ExclusiveGroup group = scheme.exclusive().get(i);
            if (group.indicators().contains(line.code())) {
                return new Claim.SharedFact(i, ruling.finding().subject());
            }
        }
        return null;
    }

    private ScoreLine line(RuledLine line) {
        List<ScoredFinding> findings = new ArrayList<>();
        BigDecimal deducted = ZERO;
        BigDecimal effective = ZERO;
        for (Ruling ruling : line.rulings()) {
            Claim claim = claims.get(ruling);
            ScoredFinding scored = claim == null ? unclaimed(line, ruling) : scored(claim);
            findings.add(scored);
            deducted = deducted.add(scored.deducted());
            effective = effective.add(scored.effective());
        }
        return new ScoreLine(
                line.code(),
                line.indicator().dimension(),
                line.indicator().kind(),
                line.outcome(),
                line.result().outcome(),
                allotment.of(line).points(),
                deducted,
                effective,
                ZERO,
                line.result().asked(),
                line.undecided(),
                reason(line, deducted, effective),
                findings);
    }

    private String reason(RuledLine line, BigDecimal deducted, BigDecimal effective) {
        boolean own = line.reason().isEmpty();
        if (deducted.compareTo(effective) == 0) {
            return line.reason();
        }
        String sum = "合计应扣 " + deducted + "，实扣 " + effective + "（本项封顶 " + allotment.cap(line) + "）";
        return own ? sum : line.reason() + "；" + sum;
    }

    private ScoredFinding scored(Claim claim) {
        BigDecimal effective = losses.cost(claim);
        String suppressedBy = losses.suppressedBy(claim).orElse(null);
        var words = new StringBuilder(claim.amount().arithmetic());
        if (claim.serious()) {
            words.append("（重大扣分，不受封顶限制）");
        }
        if (effective.compareTo(claim.amount().points()) < 0) {
            words.append("；")
                    .append(limit(claim, suppressedBy))
                    .append("，本例实扣 ")
                    .append(effective);
        }
        return scored(claim.line(), claim.ruling(), claim.amount().points(), effective, words.toString())
                .under(suppressedBy);
    }

    private String limit(Claim claim, @Nullable String suppressedBy) {
        if (suppressedBy != null) {
            return "同一事项已在 " + suppressedBy + " 扣 " + losses.costUnder(suppressedBy, claim);
        }
        BigDecimal cap = allotment.cap(claim.line());
        return capped.getOrDefault(claim.line().code(), ZERO).compareTo(cap) >= 0 ? "本项封顶 " + cap : "本板块已封顶";
    }

    /** A finding that is not deducted: it awaits a person, was lifted, vetoes or earns. */
    private ScoredFinding unclaimed(RuledLine line, Ruling ruling) {
        String arithmetic;
        if (line.indicator().kind() == IndicatorKind.VETO) {
            arithmetic = ruling.stands() ? "单项否决，不逐项扣分" : "单项否决，须经两人认定";
        } else {
            String sum = amount(line, ruling).arithmetic();
            arithmetic = switch (ruling.state()) {
                case STANDS -> line.indicator().kind() == IndicatorKind.BONUS ? "加分：" + sum : sum;
                case PENDING -> "待认定，未计；认定后：" + sum;
                case LIFTED, EXEMPT -> "不计；原为：" + sum;
            };
        }
        String words = ruling.note().isEmpty() ? arithmetic : ruling.note() + "；" + arithmetic;
        return scored(line, ruling, ZERO, ZERO, words);
    }

    private ScoredFinding scored(
            RuledLine line, Ruling ruling, BigDecimal deducted, BigDecimal effective, String arithmetic) {
        IndicatorKind kind = line.indicator().kind();
        boolean counted = kind == IndicatorKind.DEDUCTION && ruling.original() == Ruling.State.STANDS;
        return new ScoredFinding(
                ruling.judged(kind),
                deducted,
                effective,
                ZERO,
                arithmetic,
                null,
                ruling.decision(),
                new ScoredFinding.Original(
                        ruling.originally(kind), counted ? amount(line, ruling).points() : ZERO),
                ruling.decisions());
    }

    private Amount claimed(RuledLine line, Ruling ruling) {
        BigDecimal adjusted = ruling.adjusted();
        Amount amount = amount(line, ruling);
        return adjusted == null ? amount : amount.adjusted(adjusted, ruling.note());
    }

    private Amount amount(RuledLine line, Ruling ruling) {
        return Amount.of(ruling.finding(), deduction(line, ruling), allotment.of(line));
    }

    private static Deduction deduction(RuledLine line, Ruling ruling) {
        String reason = ruling.finding().reason();
        if (reason.equals(Reason.MATERIAL_MISSING)) {
            return MaterialDeadline.DEDUCTION;
        }
        Map<String, Deduction> deductions = line.indicator().deductions();
        Deduction deduction = deductions.get(reason);
        if (deduction == null) {
            throw new IllegalArgumentException("no deduction for " + line.code() + "/" + reason + " in the scheme");
        }
        return deduction;
    }
}
