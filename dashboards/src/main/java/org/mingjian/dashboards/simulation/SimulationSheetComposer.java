// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.simulation.Move;
import org.springframework.stereotype.Component;

/** Lays one bureau's two score sheets out side by side. */
@Component
final class SimulationSheetComposer {

    private final Rulebook rulebook;

    SimulationSheetComposer(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Empty where the result has no such bureau. */
    Optional<SimulationSheetView> view(Simulated simulated, String bureau) {
        Optional<Move> move = simulated.result().moves().stream()
                .filter(one -> one.bureau().equals(bureau))
                .findFirst();
        Optional<ScoreSheet> official = simulated.official().sheets().stream()
                .filter(one -> one.bureau().equals(bureau))
                .findFirst();
        Optional<ScoreSheet> draft = simulated.result().sheet(bureau);
        return move.flatMap(one -> official.flatMap(before -> draft.map(after -> view(simulated, one, before, after))));
    }

    private SimulationSheetView view(Simulated simulated, Move move, ScoreSheet official, ScoreSheet draft) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.of(official, draft)
                .flatMap(sheet -> sheet.lines().stream())
                .forEach(line -> codes.add(line.indicator()));
        List<SimulationSheetView.LineRow> rows = new ArrayList<>();
        int same = 0;
        for (String code : codes) {
            ScoreLine before = line(official, code);
            ScoreLine after = line(draft, code);
            if (Objects.equals(side(before), side(after))) {
                same++;
            } else {
                rows.add(row(simulated, code, before, after));
            }
        }
        List<String> letters = Stream.iterate(0, i -> i + 1)
                .limit(move.parts().size())
                .map(SimulationComposer::letter)
                .toList();
        return new SimulationSheetView(simulated, move, official, draft, rows, same, letters);
    }

    private SimulationSheetView.LineRow row(
            Simulated simulated, String code, @Nullable ScoreLine before, @Nullable ScoreLine after) {
        ScoreLine known = Objects.requireNonNull(before == null ? after : before);
        var names = new IndicatorNames(
                rulebook,
                (before == null
                        ? simulated.result().draft().scheme()
                        : simulated.result().draft().base()));
        return new SimulationSheetView.LineRow(
                code,
                names.indicator(code),
                rulebook.indicators().containsKey(code),
                known.kind(),
                side(before),
                side(after));
    }

    private static SimulationSheetView.@Nullable Side side(@Nullable ScoreLine line) {
        return line == null
                ? null
                : new SimulationSheetView.Side(
                        line.outcome(),
                        line.points(),
                        line.effective(),
                        line.bonus(),
                        line.findings().size());
    }

    private static @Nullable ScoreLine line(ScoreSheet sheet, String code) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().equals(code))
                .findFirst()
                .orElse(null);
    }
}
