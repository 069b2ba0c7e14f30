// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.app.paper.model.PaperTable.Align;
import org.mingjian.app.paper.model.PaperTable.Cell;
import org.mingjian.app.paper.model.PaperTable.Column;
import org.mingjian.app.paper.model.PaperTable.Row;

/** The three annexes of a circular: scores, who is named, which problems. */
final class CircularTables {

    private final PaperTemplate template;

    CircularTables(PaperTemplate template) {
        this.template = template;
    }

    /** Each group under its name; rows of a group stand together. */
    Annex scores(List<CircularMaterial.ScoreRow> scores, @Nullable String digest) {
        List<Column> columns = List.of(
                column("scores.rank", 14, Align.CENTER),
                column("scores.bureau", 62, Align.LEFT),
                column("scores.score", 20, Align.RIGHT),
                column("scores.bonus", 18, Align.RIGHT),
                column("scores.grade", 18, Align.CENTER),
                column("scores.remark", 24, Align.LEFT));
        List<Row> rows = new ArrayList<>();
        String group = "";
        for (CircularMaterial.ScoreRow score : scores) {
            if (!score.group().equals(group)) {
                group = score.group();
                rows.add(new Row(List.of(new Cell(group, columns.size(), true)), 0));
            }
            rows.add(PaperTable.row(List.of(
                    score.rank() == null ? "" : String.valueOf(score.rank()),
                    score.bureau(),
                    points(score.score()),
                    points(score.bonus()),
                    score.grade() == null ? "" : score.grade(),
                    score.remark())));
        }
        String note = template.of("scores.note")
                + (digest == null ? "" : template.of("scores.note.digest", Map.of("digest", digest)));
        return annex("scores.title", columns, rows, note);
    }

    Annex naming(List<CircularMaterial.Named> commended, List<CircularMaterial.Named> criticised) {
        List<Column> columns = List.of(
                column("naming.kind", 14, Align.CENTER),
                column("naming.group", 30, Align.LEFT),
                column("naming.bureau", 36, Align.LEFT),
                column("naming.reason", 76, Align.LEFT));
        List<Row> rows = new ArrayList<>();
        commended.forEach(one -> rows.add(named("naming.commended", one)));
        criticised.forEach(one -> rows.add(named("naming.criticised", one)));
        return annex("naming.title", columns, rows, null);
    }

    private Row named(String kind, CircularMaterial.Named one) {
        return PaperTable.row(List.of(template.of(kind), one.group(), one.bureau(), one.reason()));
    }

    Annex problems(List<CircularMaterial.ProblemRow> problems) {
        List<Column> columns = List.of(
                column("problems.bureau", 26, Align.LEFT),
                column("problems.indicator", 15, Align.CENTER),
                column("problems.problem", 53, Align.LEFT),
                column("problems.law", 30, Align.LEFT),
                column("problems.points", 16, Align.CENTER),
                column("problems.due", 16, Align.CENTER));
        List<Row> rows = problems.stream()
                .map(problem -> PaperTable.row(List.of(
                        problem.bureau(),
                        problem.indicator(),
                        problem.problem(),
                        problem.law(),
                        judged(problem),
                        problem.dueOn() == null ? "" : DocumentWords.day(problem.dueOn()))))
                .toList();
        return annex("problems.title", columns, rows, template.of("problems.note"));
    }

    private String judged(CircularMaterial.ProblemRow problem) {
        return problem.originalPoints().compareTo(problem.points()) == 0
                ? Sentences.points(problem.points())
                : template.of(
                        "findings.cell.judged",
                        Map.of(
                                "original", Sentences.points(problem.originalPoints()),
                                "points", Sentences.points(problem.points())));
    }

    private Annex annex(String title, List<Column> columns, List<Row> rows, @Nullable String note) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(new PaperTable(columns, rows)));
        if (note != null) {
            blocks.add(new Block.Note(note));
        }
        return new Annex(template.of(title), false, blocks);
    }

    private Column column(String title, double widthMm, Align align) {
        return new Column(template.of(title), widthMm, align);
    }

    private static String points(@Nullable BigDecimal points) {
        return points == null ? "" : Sentences.points(points);
    }
}
