// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.paper.PaperColumns;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.app.paper.model.PaperTable.Row;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.simulation.PlaceWords;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.simulation.EditionFigures;
import org.mingjian.rules.simulation.Ground;
import org.mingjian.rules.simulation.Move;
import org.mingjian.rules.simulation.Place;
import org.mingjian.rules.simulation.SimulatedResult;
import org.mingjian.rules.simulation.StepEffect;
import org.springframework.stereotype.Component;

/** Tables of the document that explains a draft edition. */
@Component
class RevisionTables {

    private final Words words;
    private final PaperColumns columns;
    private final PlaceWords places;
    private final NumberFormats figures;
    private final Editions editions;

    RevisionTables(Words words, PlaceWords places, NumberFormats figures, Editions editions) {
        this.words = words.ofRecords();
        this.columns = new PaperColumns(words.ofRecords(), "simulation.paper.column.");
        this.places = places.ofRecords();
        this.figures = figures;
        this.editions = editions;
    }

    /** Each changed value, before and after. */
    Block changes(Ground ground, SimulatedResult result) {
        var base = EditionFigures.of(editions.rulebook(), ground);
        List<Row> rows = new ArrayList<>();
        result.draft()
                .overlay()
                .values()
                .forEach((place, value) -> rows.add(PaperTable.row(List.of(
                        place.ofIndicator() ? place.code() : "",
                        title(place, base),
                        places.value(place, base.at(place).orElse(null), base),
                        places.value(place, value, base)))));
        return PaperColumns.table(
                List.of(
                        columns.center("indicator", 22),
                        columns.left("figure", 82),
                        columns.right("before", 26),
                        columns.right("after", 26)),
                rows);
    }

    Block groups(SimulatedResult result) {
        List<Row> rows = result.groups().stream()
                .map(group -> PaperTable.row(List.of(
                        title(result, group.group()),
                        String.valueOf(group.ranked()),
                        Points.cell(group.medianBefore()),
                        Points.cell(group.medianAfter()),
                        String.valueOf(group.winners()),
                        String.valueOf(group.losers()),
                        String.valueOf(group.moved()))))
                .toList();
        return PaperColumns.table(
                List.of(
                        columns.left("group", 54),
                        columns.right("ranked", 17),
                        columns.right("before-median", 17),
                        columns.right("after-median", 17),
                        columns.right("winners", 17),
                        columns.right("losers", 17),
                        columns.right("moved", 17)),
                rows);
    }

    /** What each step does alone. */
    Block steps(Ground ground, SimulatedResult result) {
        var base = EditionFigures.of(editions.rulebook(), ground);
        List<Row> rows = new ArrayList<>();
        for (StepEffect effect : result.steps()) {
            String what = String.join(
                    words.of("simulation.paper.between"),
                    effect.step().values().keySet().stream()
                            .map(place -> (place.ofIndicator() ? place.code() + " " : "") + title(place, base))
                            .toList());
            rows.add(PaperTable.row(List.of(
                    what.strip(),
                    PaperColumns.shown(effect.affected()),
                    signed(effect.mean()),
                    effect.few() == 0 ? "" : words.of("simulation.few", effect.few(), effect.assessed()))));
        }
        return PaperColumns.table(
                List.of(
                        columns.left("figure", 74),
                        columns.right("affected", 22),
                        columns.right("mean", 18),
                        columns.left("remark", 42)),
                rows);
    }

    /** Each bureau before and after, by group and place under the draft. */
    Block bureaus(SimulatedResult result) {
        List<Row> rows = result.moves().stream().map(RevisionTables::bureau).toList();
        return PaperColumns.table(
                List.of(
                        columns.left("bureau", 58),
                        columns.center("before-rank", 14),
                        columns.center("after-rank", 14),
                        columns.right("before-score", 18),
                        columns.right("after-score", 18),
                        columns.center("before-grade", 17),
                        columns.center("after-grade", 17)),
                rows);
    }

    private static Row bureau(Move move) {
        return PaperTable.row(List.of(
                move.name(),
                PaperColumns.shown(move.before().rank()),
                PaperColumns.shown(move.after().rank()),
                Points.cell(move.before().score()),
                Points.cell(move.after().score()),
                PaperColumns.shown(move.before().grade()),
                PaperColumns.shown(move.after().grade())));
    }

    /** A figure with what it is deducted for. */
    private String title(Place place, EditionFigures base) {
        String reason = places.reason(place);
        String title = places.title(place, base);
        return reason.isEmpty() ? title : words.of("simulation.place.reason", title, reason);
    }

    private static String title(SimulatedResult result, String code) {
        return result.draft().base().groups().stream()
                .filter(one -> one.code().equals(code))
                .map(Group::title)
                .findFirst()
                .orElse(code);
    }

    private String signed(@Nullable BigDecimal difference) {
        return difference == null ? "" : figures.signed(difference);
    }
}
