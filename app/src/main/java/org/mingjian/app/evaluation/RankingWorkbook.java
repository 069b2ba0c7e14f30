// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/**
 * The lists of an evaluation as an office workbook: who stands where, who is proposed to be named why, and what people
 * decided about findings.
 */
@Component
class RankingWorkbook {

    private static final List<String> PLACE = List.of(
            "group",
            "rank",
            "code",
            "name",
            "score",
            "grade",
            "veto",
            "base",
            "bonus",
            "coverage",
            "reason",
            "previousRank",
            "previousScore");
    private static final List<String> PROPOSAL = List.of("group", "code", "name", "kind", "detail", "workingDays");
    private static final Map<String, Integer> WIDTHS =
            Map.of("group", 32, "name", 28, "code", 16, "reason", 36, "detail", 90, "kind", 14);
    private static final int HEAD = 1;
    private static final int WIDTH = 11;

    private final Words words;
    private final JudgementSheet judgements;
    private final Editions editions;

    RankingWorkbook(Words words, JudgementSheet judgements, Editions editions) {
        this.words = words.ofRecords();
        this.judgements = judgements;
        this.editions = editions;
    }

    byte[] of(
            EvaluationRun run, List<RankedBureau> places, List<NoticeProposal> proposals, List<ScoredFinding> decided) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "mingjian", "1.0")) {
            writePlaces(workbook.newWorksheet(words.of("ranking")), run, places);
            writeProposals(workbook.newWorksheet(words.of("ranking.sheet.proposals")), run, proposals);
            writeJudgements(workbook.newWorksheet(words.of("judgement.sheet")), run, decided);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void writeJudgements(Worksheet sheet, EvaluationRun run, List<ScoredFinding> decided) {
        head(sheet, run, "judgement.sheet.", JudgementSheet.COLUMNS, JudgementSheet.WIDTHS);
        end(sheet, judgements.write(sheet, HEAD + 1, decided), JudgementSheet.COLUMNS.size());
    }

    private void writePlaces(Worksheet sheet, EvaluationRun run, List<RankedBureau> places) {
        head(sheet, run, "ranking.sheet.", PLACE, WIDTHS);
        Map<String, String> groups = groups(run);
        int row = HEAD;
        for (RankedBureau place : places) {
            row++;
            sheet.value(row, 0, groups.getOrDefault(place.group(), place.group()));
            whole(sheet, row, 1, place.rank());
            sheet.value(row, 2, place.code());
            sheet.value(row, 3, place.name());
            decimal(sheet, row, 4, place.score());
            sheet.value(row, 5, place.grade());
            sheet.value(row, 6, place.veto() ? words.of("ranking.sheet.vetoed") : "");
            decimal(sheet, row, 7, place.base());
            decimal(sheet, row, 8, place.bonus());
            decimal(sheet, row, 9, place.coverage());
            sheet.value(row, 10, place.reason());
            whole(sheet, row, 11, place.previousRank());
            decimal(sheet, row, 12, place.previousScore());
        }
        end(sheet, row, PLACE.size());
    }

    private void writeProposals(Worksheet sheet, EvaluationRun run, List<NoticeProposal> proposals) {
        head(sheet, run, "ranking.sheet.", PROPOSAL, WIDTHS);
        Map<String, String> groups = groups(run);
        int row = HEAD;
        for (NoticeProposal proposal : proposals) {
            row++;
            sheet.value(row, 0, groups.getOrDefault(proposal.group(), proposal.group()));
            sheet.value(row, 1, proposal.bureau());
            sheet.value(row, 2, proposal.name());
            sheet.value(row, 3, words.of("notice", proposal.kind()));
            sheet.value(row, 4, proposal.detail());
            sheet.style(row, 4).wrapText(true).set();
            sheet.value(row, 5, proposal.workingDays());
        }
        end(sheet, row, PROPOSAL.size());
    }

    /** First line: what this is, of which day and in what state; then the titles. */
    private void head(
            Worksheet sheet, EvaluationRun run, String noun, List<String> columns, Map<String, Integer> widths) {
        String scheme =
                editions.scheme(run.scheme()).map(EvaluationScheme::title).orElse(run.scheme());
        sheet.value(
                0,
                0,
                words.of(
                        "ranking.sheet.title",
                        scheme,
                        words.period(run.period()),
                        run.asOf().toString(),
                        words.of("evaluation-state", run.state())));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(HEAD, i, words.of(noun + columns.get(i)));
            sheet.style(HEAD, i)
                    .bold()
                    .fillColor("E8EEF4")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor("B8C2CC")
                    .set();
            sheet.width(i, widths.getOrDefault(columns.get(i), WIDTH));
        }
    }

    private static void end(Worksheet sheet, int lastRow, int columns) {
        sheet.freezePane(0, HEAD + 1);
        sheet.setAutoFilter(HEAD, 0, Math.max(lastRow, HEAD), columns - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.repeatRows(0, HEAD);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private Map<String, String> groups(EvaluationRun run) {
        return editions.scheme(run.scheme()).stream()
                .flatMap(scheme -> scheme.groups().stream())
                .collect(Collectors.toMap(Group::code, Group::title));
    }

    private static void whole(Worksheet sheet, int row, int column, @Nullable Integer number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
    }

    private static void decimal(Worksheet sheet, int row, int column, @Nullable BigDecimal points) {
        if (points != null) {
            sheet.value(row, column, points);
            sheet.style(row, column).format("0.00").set();
        }
    }
}
