// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.app.paper.model.PaperTable.Align;
import org.mingjian.app.paper.model.PaperTable.Column;
import org.mingjian.app.paper.model.PaperTable.Row;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.simulation.PlaceWords;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.simulation.EditionFigures;
import org.mingjian.rules.simulation.Move;
import org.mingjian.rules.simulation.SimulatedResult;
import org.mingjian.rules.simulation.StepEffect;
import org.springframework.stereotype.Component;

/** Tables of the document that explains a draft edition. */
@Component
class RevisionTables {

    private final Words words;
    private final PlaceWords places;
    private final NumberFormats figures;
    private final Editions editions;

    RevisionTables(Words words, PlaceWords places, NumberFormats figures, Editions editions) {
        this.words = words.ofRecords();
        this.places = places.ofRecords();
        this.figures = figures;
        this.editions = editions;
    }

    /** Each changed value, before and after. */
    Block changes(SimulatedResult result) {
        var base = new EditionFigures(editions.rulebook(), result.draft().base());
        List<Row> rows = new ArrayList<>();
        result.draft()
                .overlay()
                .values()
                .forEach((place, value) -> rows.add(PaperTable.row(List.of(
                        place.code(),
                        places.title(place, base),
                        places.value(place, base.at(place).orElse(null)),
                        places.value(place, value)))));
        return table(
                List.of(
                        column("indicator", 22, Align.CENTER),
                        column("figure", 82, Align.LEFT),
                        column("before", 26, Align.RIGHT),
                        column("after", 26, Align.RIGHT)),
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
        return table(
                List.of(
                        column("group", 54, Align.LEFT),
                        column("ranked", 17, Align.RIGHT),
                        column("before-median", 17, Align.RIGHT),
                        column("after-median", 17, Align.RIGHT),
                        column("winners", 17, Align.RIGHT),
                        column("losers", 17, Align.RIGHT),
                        column("moved", 17, Align.RIGHT)),
                rows);
    }

    /** What each step does alone. */
    Block steps(SimulatedResult result) {
        var base = new EditionFigures(editions.rulebook(), result.draft().base());
        List<Row> rows = new ArrayList<>();
        for (StepEffect effect : result.steps()) {
            String what = String.join(
                    words.of("simulation.paper.between"),
                    effect.step().values().keySet().stream()
                            .map(place -> place.code() + " " + places.title(place, base))
                            .toList());
            rows.add(PaperTable.row(List.of(
                    what.strip(),
                    shown(effect.affected()),
                    signed(effect.mean()),
                    effect.few() == 0 ? "" : words.of("simulation.few", effect.few(), effect.assessed()))));
        }
        return table(
                List.of(
                        column("figure", 74, Align.LEFT),
                        column("affected", 22, Align.RIGHT),
                        column("mean", 18, Align.RIGHT),
                        column("remark", 42, Align.LEFT)),
                rows);
    }

    /** Each bureau before and after, by group and place under the draft. */
    Block bureaus(SimulatedResult result) {
        List<Row> rows = result.moves().stream().map(RevisionTables::bureau).toList();
        return table(
                List.of(
                        column("bureau", 58, Align.LEFT),
                        column("before-rank", 14, Align.CENTER),
                        column("after-rank", 14, Align.CENTER),
                        column("before-score", 18, Align.RIGHT),
                        column("after-score", 18, Align.RIGHT),
                        column("before-grade", 17, Align.CENTER),
                        column("after-grade", 17, Align.CENTER)),
                rows);
    }

    private static Row bureau(Move move) {
        return PaperTable.row(List.of(
                move.name(),
                shown(move.before().rank()),
                shown(move.after().rank()),
                Points.cell(move.before().score()),
                Points.cell(move.after().score()),
                shown(move.before().grade()),
                shown(move.after().grade())));
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

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Block table(List<Column> columns, List<Row> rows) {
        return new Block.Table(new PaperTable(columns, rows));
    }

    private Column column(String name, double widthMm, Align align) {
        return new Column(words.of("simulation.paper.column." + name), widthMm, align);
    }
}
