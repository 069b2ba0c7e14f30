// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.ranking.Ranking;
import org.mingjian.rules.ranking.RankingCalculator;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * Places under a draft beside the official ones, group by group; who has no official place keeps none.
 *
 * @param ground what the official result rests on
 */
record Moves(Ground ground) {

    List<Move> of(DraftEdition draft, List<ScoreSheet> sheets, List<Map<String, BigDecimal>> along) {
        Set<String> unranked = ground.unranked();
        Ranking after = new RankingCalculator(draft.scheme())
                .rank(
                        sheets.stream()
                                .filter(sheet -> !unranked.contains(sheet.bureau()))
                                .toList(),
                        ground.history());
        Map<String, RankedBureau> official = new HashMap<>();
        ground.result().ranking().places().forEach(place -> official.put(place.code(), place));
        var moves = new ArrayList<Move>();
        Map<String, String> regrouped = draft.overlay().groups();
        for (String group : groups(after)) {
            after.places().stream()
                    .filter(place -> place.group().equals(group))
                    .map(place -> move(group, official.get(place.code()), standing(place), along, false))
                    .forEach(moves::add);
            ground.result().ranking().places().stream()
                    .filter(place ->
                            regrouped.getOrDefault(place.code(), place.group()).equals(group) && place.rank() == null)
                    .map(place -> move(group, place, held(place, sheets), along, true))
                    .forEach(moves::add);
        }
        return moves;
    }

    /** As ranked officially, then one nobody was in before. */
    private List<String> groups(Ranking after) {
        return Stream.concat(ground.result().ranking().places().stream(), after.places().stream())
                .map(RankedBureau::group)
                .distinct()
                .toList();
    }

    private static Move move(
            String group,
            @Nullable RankedBureau official,
            Move.Standing after,
            List<Map<String, BigDecimal>> along,
            boolean held) {
        RankedBureau before = Objects.requireNonNull(official);
        BigDecimal from = before.score();
        BigDecimal to = after.score();
        BigDecimal difference = from == null || to == null ? null : to.subtract(from);
        return new Move(
                group,
                before.group(),
                before.code(),
                before.name(),
                held,
                standing(before),
                after,
                difference,
                difference == null ? List.of() : parts(before.code(), along));
    }

    private static List<BigDecimal> parts(String bureau, List<Map<String, BigDecimal>> along) {
        var parts = new ArrayList<BigDecimal>();
        for (int i = 1; i < along.size(); i++) {
            BigDecimal before = along.get(i - 1).get(bureau);
            BigDecimal now = along.get(i).get(bureau);
            if (before == null || now == null) {
                return List.of();
            }
            parts.add(now.subtract(before));
        }
        return parts;
    }

    private static Move.Standing standing(RankedBureau place) {
        return new Move.Standing(place.rank(), place.score(), place.grade(), place.veto());
    }

    /** Score under the draft without a place and without another grade. */
    private static Move.Standing held(RankedBureau official, List<ScoreSheet> sheets) {
        BigDecimal score = sheets.stream()
                .filter(sheet -> sheet.bureau().equals(official.code()))
                .map(ScoreSheet::score)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean scored = official.score() != null;
        return new Move.Standing(null, scored ? score : null, official.grade(), official.veto());
    }
}
