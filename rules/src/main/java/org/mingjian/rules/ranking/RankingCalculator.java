// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.History;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.scheme.RankingMethod;
import org.mingjian.rules.scheme.TieDisplay;
import org.mingjian.rules.scoring.ScoreSheet;

/** Ranks bureaus within their comparison group on the rounded score. Nobody is compared across groups. */
public final class RankingCalculator {

    private final EvaluationScheme scheme;
    private final TieOrder order;
    private final Comparator<ScoreSheet> display;

    public RankingCalculator(EvaluationScheme scheme) {
        this.scheme = scheme;
        this.order = new TieOrder(scheme);
        this.display = scheme.ranking().tieDisplay() == TieDisplay.STROKES
                ? Comparator.comparing(ScoreSheet::name, StrokeOrder.INSTANCE).thenComparing(ScoreSheet::bureau)
                : Comparator.comparing(ScoreSheet::bureau);
    }

    /**
     * The ranking of all sheets, whatever their order.
     *
     * @param previous places of the period before
     */
    public Ranking rank(Collection<ScoreSheet> sheets, History previous) {
        var places = new ArrayList<RankedBureau>();
        for (String group : groups(sheets)) {
            List<ScoreSheet> members = sheets.stream()
                    .filter(sheet -> sheet.group().equals(group))
                    .sorted(order.thenComparing(display))
                    .toList();
            places.addAll(ranked(members.stream().filter(this::ranks).toList(), previous));
            places.addAll(
                    unranked(members.stream().filter(sheet -> !ranks(sheet)).toList(), previous));
        }
        return new Ranking(places);
    }

    /** Groups in the scheme's order, then any the scheme does not know, by code. */
    private List<String> groups(Collection<ScoreSheet> sheets) {
        var groups =
                new ArrayList<String>(scheme.groups().stream().map(Group::code).toList());
        var others = new TreeSet<String>(sheets.stream().map(ScoreSheet::group).toList());
        groups.forEach(others::remove);
        groups.addAll(others);
        return groups;
    }

    private boolean ranks(ScoreSheet sheet) {
        return sheet.score() != null && covered(sheet);
    }

    private boolean covered(ScoreSheet sheet) {
        return sheet.coverage().compareTo(scheme.ranking().coverageFloor()) >= 0;
    }

    private List<RankedBureau> ranked(List<ScoreSheet> inOrder, History previous) {
        List<Integer> places = Places.of(inOrder, order, scheme.ranking().method());
        var ranked = new ArrayList<RankedBureau>();
        for (int i = 0; i < inOrder.size(); i++) {
            ranked.add(bureau(inOrder.get(i), places.get(i), reason(inOrder, i), previous));
        }
        return ranked;
    }

    /** Which tie-break decided between a bureau and its neighbours of equal score. */
    private String reason(List<ScoreSheet> inOrder, int index) {
        var reasons = new ArrayList<String>();
        if (index > 0) {
            reasons.add(tie(inOrder.get(index - 1), inOrder.get(index), inOrder.get(index - 1)));
        }
        if (index + 1 < inOrder.size()) {
            reasons.add(tie(inOrder.get(index), inOrder.get(index + 1), inOrder.get(index + 1)));
        }
        return String.join(
                "；", reasons.stream().filter(words -> !words.isEmpty()).toList());
    }

    private String tie(ScoreSheet better, ScoreSheet worse, ScoreSheet neighbour) {
        String words = order.reason(better, worse);
        boolean byCode = words.isEmpty()
                && scheme.ranking().method() == RankingMethod.ORDINAL
                && order.compare(better, worse) == 0;
        if (byCode) {
            words = scheme.ranking().tieDisplay() == TieDisplay.STROKES ? "按单位名称笔画排列" : "按单位代码排列";
        }
        return words.isEmpty() ? "" : "与" + neighbour.name() + "同分，" + words;
    }

    /** Too little assessed first, then nothing to score, then scoring stopped by a veto. */
    private List<RankedBureau> unranked(List<ScoreSheet> members, History previous) {
        return members.stream()
                .sorted(Comparator.<ScoreSheet>comparingInt(sheet -> stopped(sheet) ? 2 : sheet.score() == null ? 1 : 0)
                        .thenComparing(ScoreSheet::bureau))
                .map(sheet -> bureau(sheet, null, whyUnranked(sheet), previous))
                .toList();
    }

    private static boolean stopped(ScoreSheet sheet) {
        return sheet.score() == null && !sheet.veto().isEmpty();
    }

    private String whyUnranked(ScoreSheet sheet) {
        if (stopped(sheet)) {
            return "单项否决（" + String.join("、", sheet.veto()) + "），不计分，列本组末位";
        }
        if (sheet.score() == null) {
            return "没有可评的指标，不计分";
        }
        return "覆盖率 " + sheet.coverage() + "% 低于 " + scheme.ranking().coverageFloor() + "%，不参加排名";
    }

    private static RankedBureau bureau(ScoreSheet sheet, @Nullable Integer rank, String reason, History previous) {
        History.Place before = previous.places().get(sheet.bureau());
        return new RankedBureau(
                sheet.group(),
                rank,
                sheet.bureau(),
                sheet.name(),
                sheet.score(),
                sheet.grade(),
                !sheet.veto().isEmpty(),
                sheet.base(),
                sheet.bonus(),
                sheet.coverage(),
                reason,
                before == null ? null : before.rank(),
                before == null ? null : before.score());
    }
}
