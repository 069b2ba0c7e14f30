// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.Colophon;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.Level;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PaperFormat;
import org.mingjian.dashboards.page.Authority;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.stereotype.Component;

/** The report composed: what figures can say is said, where people must write a place is left and named. */
@Component
class ReportPaper {

    private final Words words;
    private final Authority authority;
    private final ReportTables tables;

    ReportPaper(Words words, Authority authority, ReportTables tables) {
        this.words = words.ofRecords();
        this.authority = authority;
        this.tables = tables;
    }

    /** What a report is of. */
    record Subject(EvaluationScheme scheme, String period, String state, String resultDigest, IndicatorNames names) {}

    /** The pictures, each with its caption; empty where there is nothing to draw. */
    record Pictures(List<Block> distribution, List<Block> dimensions) {}

    OfficialDocument of(Subject subject, ReportFigures figures, List<NoticeProposal> proposals, Pictures pictures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(
                words.of("report.caption", subject.scheme().title(), subject.state(), subject.resultDigest())));
        blocks.addAll(overall(subject, figures, pictures));
        blocks.addAll(highlights(figures, proposals));
        blocks.addAll(problems(subject, figures));
        blocks.addAll(dimensions(figures, pictures));
        blocks.add(heading(5, "report.next"));
        blocks.add(Block.text(words.of("report.next.text")));
        return new OfficialDocument(
                PaperFormat.PLAIN,
                "",
                null,
                words.of("report.title", authority.name(), words.period(subject.period())),
                null,
                blocks,
                null,
                null,
                List.of(),
                List.of(new Annex(words.of("report.scores"), false, List.of(tables.scores(figures)))),
                new Colophon(List.of(), null, null));
    }

    private List<Block> overall(Subject subject, ReportFigures figures, Pictures pictures) {
        String grades = figures.grades().entrySet().stream()
                .map(grade -> words.of("report.grade", grade.getKey(), grade.getValue()))
                .collect(Collectors.joining(words.of("report.between")));
        if (figures.ungraded() > 0) {
            grades += words.of("report.between")
                    + words.of("report.grade", words.of("report.ungraded"), figures.ungraded());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, "report.overall"));
        blocks.add(
                Block.text(words.of("report.overall.text", words.period(subject.period()), figures.bureaus(), grades)));
        blocks.add(Block.text(words.of("report.overall.groups")));
        blocks.add(tables.groups(figures));
        blocks.addAll(pictures.distribution());
        return blocks;
    }

    private List<Block> highlights(ReportFigures figures, List<NoticeProposal> proposals) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(2, "report.highlights"));
        figures.dimensions().stream()
                .max(Comparator.comparing(line -> line.rates().average()))
                .ifPresent(best -> blocks.add(Block.text(words.of(
                        "report.highlights.dimension",
                        best.title(),
                        Points.text(best.rates().average())))));
        String names = proposals.stream()
                .filter(proposal -> proposal.kind() == NoticeKind.COMMENDATION)
                .map(NoticeProposal::name)
                .collect(Collectors.joining(words.of("report.between")));
        if (!names.isEmpty()) {
            blocks.add(Block.text(words.of("report.highlights.commended", names)));
        }
        blocks.add(Block.text(words.of("report.highlights.text")));
        return blocks;
    }

    private List<Block> problems(Subject subject, ReportFigures figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(3, "report.problems"));
        if (figures.problems().isEmpty()) {
            blocks.add(Block.text(words.of("report.problems.none")));
            return blocks;
        }
        blocks.add(
                Block.text(words.of("report.problems.text", figures.problems().size())));
        blocks.add(tables.problems(figures, subject.names()));
        blocks.add(Block.text(words.of("report.problems.causes")));
        return blocks;
    }

    private List<Block> dimensions(ReportFigures figures, Pictures pictures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(4, "report.dimensions"));
        blocks.add(Block.text(words.of("report.dimensions.text")));
        blocks.add(tables.dimensions(figures));
        blocks.addAll(pictures.dimensions());
        blocks.add(new Block.Note(words.of("report.dimensions.caption")));
        int ordinal = 0;
        for (ReportFigures.DimensionLine line : figures.dimensions()) {
            ordinal++;
            blocks.add(new Block.Paragraph(
                    Level.SECOND,
                    DocumentWords.ordinal(Level.SECOND, ordinal) + line.title() + words.of("report.stop"),
                    words.of(
                            "report.dimension.text",
                            line.assessed(),
                            Points.text(line.rates().average()),
                            Points.text(line.rates().median()))));
        }
        return blocks;
    }

    private Block heading(int ordinal, String key) {
        return new Block.Heading(Level.FIRST, DocumentWords.ordinal(Level.FIRST, ordinal) + words.of(key));
    }
}
