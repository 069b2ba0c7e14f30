// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.FairnessRule;

/**
 * One matter of the fairness check with its figure, its limit and whether an office should look.
 *
 * @param figure percent for shares, else a number of bureaus, groups or indicators; empty where nothing can be said
 * @param limit from which on to look, in the unit of the figure; of sizes its mirror image below 50 counts as much
 */
public record Judgement(
        Matter matter, Verdict verdict, @Nullable BigDecimal figure, BigDecimal limit) {

    /** What is looked at, in the order of the page. */
    public enum Matter {
        /** Effect of the group (分组的影响), percent. */
        GROUP,
        /** Effect of size (业务量的影响), percent. */
        SIZE,
        /** Points lost under the weightiest indicator (失分集中), percent. */
        LOSS,
        /** Differences made by the indicator that makes most (差距集中), percent. */
        VARIANCE,
        /** Indicators by which nobody loses (从不失分), number. */
        NEVER,
        /** Indicators by which everybody loses (人人失分), number. */
        ALWAYS,
        /** Bureaus in bands of ranks (并列区间), percent of those ranked. */
        BANDS,
        /** Bureaus near the start of a grade (等次线附近), number. */
        GRADES,
        /** Groups in which few are ranked (单位少), number. */
        SMALL,
        /** Points lost that rest on few cases (样本少), percent. */
        THIN,
        /** Bureaus without a place (未参加排名), number. */
        UNRANKED
    }

    /** Whether to look. */
    public enum Verdict {
        /** Below the limit. */
        FINE,
        /** At the limit or beyond it. */
        LOOK,
        /** Too few to say. */
        UNKNOWN
    }

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static List<Judgement> of(FairnessCheck check) {
        FairnessRule rule = check.rule();
        return List.of(
                share(Matter.GROUP, check.groupEffect().share(), rule.group()),
                size(check.size(), rule),
                share(Matter.LOSS, most(check, IndicatorEffect::share), rule.dominant()),
                share(Matter.VARIANCE, most(check, IndicatorEffect::variance), rule.variance()),
                count(Matter.NEVER, check.never().size()),
                count(Matter.ALWAYS, check.always().size()),
                share(Matter.BANDS, banded(check), rule.banded()),
                count(Matter.GRADES, check.nearGrades().size()),
                count(Matter.SMALL, check.small().size()),
                share(Matter.THIN, check.thin().share(), rule.thin()),
                count(Matter.UNRANKED, check.unranked().size()));
    }

    private static Judgement share(Matter matter, @Nullable BigDecimal share, BigDecimal limit) {
        return share == null
                ? new Judgement(matter, Verdict.UNKNOWN, null, limit)
                : new Judgement(matter, share.compareTo(limit) >= 0 ? Verdict.LOOK : Verdict.FINE, share, limit);
    }

    private static Judgement count(Matter matter, int count) {
        return new Judgement(matter, count > 0 ? Verdict.LOOK : Verdict.FINE, BigDecimal.valueOf(count), ONE);
    }

    /** Of so few pairs a share says nothing. */
    private static Judgement size(SizeEffect size, FairnessRule rule) {
        BigDecimal share = size.share();
        if (share == null || size.pairs() < rule.fewPairs()) {
            return new Judgement(Matter.SIZE, Verdict.UNKNOWN, share, rule.size());
        }
        boolean look = share.compareTo(rule.size()) >= 0 || share.compareTo(HUNDRED.subtract(rule.size())) <= 0;
        return new Judgement(Matter.SIZE, look ? Verdict.LOOK : Verdict.FINE, share, rule.size());
    }

    private static @Nullable BigDecimal most(FairnessCheck check, Function<IndicatorEffect, BigDecimal> share) {
        return check.indicators().stream()
                .map(share)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable BigDecimal banded(FairnessCheck check) {
        int ranked = check.groups().stream().mapToInt(GroupSpread::ranked).sum();
        int banded = check.groups().stream().mapToInt(GroupSpread::banded).sum();
        return ranked == 0
                ? null
                : BigDecimal.valueOf(banded)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(ranked), 1, RoundingMode.HALF_UP);
    }
}
