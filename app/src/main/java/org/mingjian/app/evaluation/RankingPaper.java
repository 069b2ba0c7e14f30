// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.app.paper.PaperColumns;
import org.mingjian.app.paper.TablePaper;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.app.paper.model.PaperTable.Cell;
import org.mingjian.app.paper.model.PaperTable.Column;
import org.mingjian.app.paper.model.PaperTable.Row;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Group;
import org.springframework.stereotype.Component;

/** The two lists of an evaluation as paper: who stands where, and who is proposed to be named why. */
@Component
class RankingPaper {

    private final Words words;
    private final PaperColumns columns;
    private final Editions editions;

    RankingPaper(Words words, Editions editions) {
        this.words = words.ofRecords();
        this.columns = new PaperColumns(words.ofRecords(), "ranking.sheet.");
        this.editions = editions;
    }

    /** Places by group, each group under its name; below a bureau why it has no rank, or what decided a tie. */
    OfficialDocument of(EvaluationRun run, List<RankedBureau> places) {
        List<Column> heads = List.of(
                columns.center("rank", 10),
                columns.left("name", 42),
                columns.right("score", 14),
                columns.center("grade", 14),
                columns.right("base", 14),
                columns.right("bonus", 12),
                columns.right("coverage", 16),
                columns.center("previousRank", 16),
                columns.right("previousScore", 18));
        Map<String, String> groups = groups(run);
        List<Row> rows = new ArrayList<>();
        String group = "";
        for (RankedBureau place : places) {
            if (!place.group().equals(group)) {
                group = place.group();
                rows.add(new Row(List.of(new Cell(groups.getOrDefault(group, group), heads.size(), true)), 0));
            }
            rows.add(row(place));
            if (!place.reason().isEmpty()) {
                String reason = words.of("paper.ranking.reason", place.name(), place.reason());
                rows.add(new Row(List.of(new Cell(reason, heads.size(), false)), 0));
            }
        }
        return TablePaper.of(
                words.of("ranking"),
                caption(run),
                new PaperTable(heads, rows),
                List.of(words.of("paper.ranking.figures"), words.of("paper.digest", digest(run))));
    }

    private Row row(RankedBureau place) {
        return PaperTable.row(List.of(
                PaperColumns.shown(place.rank()),
                place.name(),
                Points.cell(place.score()),
                place.grade() == null ? "" : place.grade(),
                Points.cell(place.base()),
                Points.text(place.bonus()),
                Points.text(place.coverage()),
                PaperColumns.shown(place.previousRank()),
                Points.cell(place.previousScore())));
    }

    OfficialDocument proposals(EvaluationRun run, List<NoticeProposal> proposals) {
        List<Column> heads = List.of(
                columns.left("group", 28),
                columns.left("name", 32),
                columns.center("kind", 20),
                columns.left("detail", 60),
                columns.center("workingDays", 16));
        Map<String, String> groups = groups(run);
        List<Row> rows = proposals.stream()
                .map(proposal -> PaperTable.row(List.of(
                        groups.getOrDefault(proposal.group(), proposal.group()),
                        proposal.name(),
                        words.of("notice", proposal.kind()),
                        proposal.detail(),
                        String.valueOf(proposal.workingDays()))))
                .toList();
        return TablePaper.of(
                words.of("ranking.sheet.proposals"),
                caption(run),
                new PaperTable(heads, rows),
                List.of(words.of("paper.proposals.figures"), words.of("paper.digest", digest(run))));
    }

    private String caption(EvaluationRun run) {
        return words.of(
                "ranking.sheet.title",
                editions.scheme(run.scheme()).map(EvaluationScheme::title).orElse(run.scheme()),
                words.period(run.period()),
                run.asOf().toString(),
                words.of("evaluation-state", run.state()));
    }

    private Map<String, String> groups(EvaluationRun run) {
        return editions.scheme(run.scheme()).stream()
                .flatMap(scheme -> scheme.groups().stream())
                .collect(Collectors.toMap(Group::code, Group::title));
    }

    private static String digest(EvaluationRun run) {
        return run.digests().getOrDefault("result", "");
    }
}
