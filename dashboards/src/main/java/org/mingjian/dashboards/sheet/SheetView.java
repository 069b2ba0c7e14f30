// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.why.WhyLine;
import org.mingjian.dashboards.why.WhyTotal;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * A score sheet as its page needs it.
 *
 * @param grade badge of the grade
 * @param groupTitle title of the comparison group
 * @param change against the period before; empty without one
 * @param next the next grade above this score; empty at the top
 * @param missing points to the next grade
 * @param dimensions in the scheme's order
 * @param squares how many indicators are in which state
 * @param full full marks of the scheme
 * @param lines what lost points, greatest first
 * @param total the sum row under the lines
 * @param bonuses lines that earned points
 * @param vetoes veto lines confirmed or pending
 * @param gains what can be won back
 * @param drawings its charts
 */
public record SheetView(
        BureauResult result,
        Badge grade,
        String groupTitle,
        @Nullable BigDecimal change,
        @Nullable GradeBand next,
        @Nullable BigDecimal missing,
        List<SheetDimension> dimensions,
        Map<Square.Kind, Long> squares,
        BigDecimal full,
        List<WhyLine> lines,
        WhyTotal total,
        List<ScoreLine> bonuses,
        List<ScoreLine> vetoes,
        List<Gain> gains,
        SheetDrawings drawings) {
    private static final int DAYS_OF_A_ROW = 37;
    private static final int LINES_BESIDE_A_STRIP = 4;
    private static final int LINES_OF_A_PAGE = 16;

    public SheetView {
        dimensions = List.copyOf(dimensions);
        lines = List.copyOf(lines);
        gains = List.copyOf(gains);
    }

    public ScoreSheet sheet() {
        return result.sheet();
    }

    /** Path of the sheet. */
    public String path() {
        return result.path();
    }

    /** Whether dimensions are drawn against the group. */
    public boolean bulleted() {
        return dimensions.stream().anyMatch(one -> one.bullet() != null);
    }

    /** Sum of all lines, at most zero. */
    public BigDecimal lost() {
        return total.points();
    }

    /** Raw points that can be won back. */
    public BigDecimal gain() {
        return gains.stream().map(Gain::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Score once everything is won back; the score itself when nothing can be. */
    public @Nullable BigDecimal best() {
        return gains.isEmpty()
                ? result.sheet().score()
                : gains.get(gains.size() - 1).scoreAfter();
    }

    /** What winning back all adds to the score. */
    public @Nullable BigDecimal scoreGain() {
        BigDecimal best = best();
        BigDecimal score = result.sheet().score();
        return best == null || score == null ? null : best.subtract(score);
    }

    /** Base and bonus before a veto caps them; empty without a base. */
    public @Nullable BigDecimal beforeVeto() {
        BigDecimal base = result.sheet().base();
        return base == null ? null : base.add(result.sheet().bonus());
    }

    /** Whether the bureau stands outside the ranking: its coverage is below the floor, or a veto stops the score. */
    public boolean unranked() {
        return result.place() != null && result.place().rank() == null;
    }

    /** Whether this is the first period the bureau is scored in. */
    public boolean first() {
        return result.history().size() < 2;
    }

    /** Periods in which something happened that the trend marks by a number, with all that did. */
    public Map<String, List<TrendNotes.Event>> marks() {
        Set<String> shown = result.history().stream().map(PeriodScore::period).collect(Collectors.toSet());
        return result.notes().events().stream()
                .filter(event -> shown.contains(event.period()))
                .collect(Collectors.groupingBy(TrendNotes.Event::period, LinkedHashMap::new, Collectors.toList()));
    }

    /** The earlier period a change is explained against; empty for the first, and for a result read beside another. */
    public @Nullable String before() {
        if (result.beside()) {
            return null;
        }
        List<PeriodScore> own = result.history().stream()
                .filter(one ->
                        !one.imported() && !one.period().equals(result.head().period()))
                .toList();
        return own.isEmpty() ? null : own.get(own.size() - 1).period();
    }

    /** Message key of why nothing can be won back. */
    public String gainsNone() {
        return lines.isEmpty() ? "gain.none.clean" : sheet().veto().isEmpty() ? "gain.none" : "gain.none.veto";
    }

    /** Lines that cannot be won back, for the printed page. */
    public List<WhyLine> incurable() {
        Set<String> curable = gains.stream().map(Gain::indicator).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !curable.contains(line.indicator()))
                .toList();
    }

    /** So many losses that one sheet of paper holds them only in small print. */
    public boolean crowded() {
        return lines.size() > LINES_OF_A_PAGE;
    }

    /** The greatest loss that rests on a deadline whose days fit one row of paper; empty where the page has no room. */
    public @Nullable WhyLine timed() {
        return lines.size() > LINES_BESIDE_A_STRIP
                ? null
                : lines.stream()
                        .filter(line -> line.detail().strip() != null
                                && line.detail().strip().days().size() <= DAYS_OF_A_ROW)
                        .findFirst()
                        .orElse(null);
    }

    /** Sum of the lines that cannot be won back, at most zero. */
    public BigDecimal incurableLoss() {
        return incurable().stream().map(WhyLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Number of indicators with this square. */
    public long count(Square.Kind kind) {
        return squares.getOrDefault(kind, 0L);
    }

    /** Indicators that carry points, whatever their outcome. */
    public long countAll() {
        return squares.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Indicators assessed. */
    public long countAssessed() {
        return count(Square.Kind.FULL) + count(Square.Kind.LOSS);
    }
}
