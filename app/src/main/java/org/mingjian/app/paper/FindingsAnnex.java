// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
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

/**
 * The list of problems beside a notice: law, evidence, arithmetic, both judgements, the bureau's statement, and a column
 * left to the bureau (整改情况).
 */
final class FindingsAnnex {

    private static final Map<String, Double> WIDTHS = Map.of(
            "ordinal",
            8.0,
            "indicator",
            14.0,
            "problem",
            40.0,
            "law",
            24.0,
            "points",
            14.0,
            "rectification",
            25.0,
            "due",
            16.0,
            "done",
            15.0);
    private static final List<String> COLUMNS =
            List.of("ordinal", "indicator", "problem", "law", "points", "rectification", "due", "done");
    private static final List<String> MIDDLE = List.of("ordinal", "indicator", "points", "due");
    private static final int DIGEST_SHOWN = 16;

    private final PaperTemplate template;

    FindingsAnnex(PaperTemplate template) {
        this.template = template;
    }

    Annex of(NoticeMaterial material) {
        boolean onlyCurable = NoticePaper.onlyCurable(material);
        List<NoticeItem> listed = material.items().stream()
                .filter(item -> item.curable() || !onlyCurable)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (NoticeItem item : listed) {
            rows.add(row(item, material.dueOn()));
            rows.addAll(beside(item));
        }
        rows.add(sum(listed, onlyCurable ? material.items() : listed));
        List<Column> columns = COLUMNS.stream()
                .map(column -> new Column(
                        template.of("findings." + column),
                        WIDTHS.getOrDefault(column, 0.0),
                        MIDDLE.contains(column) ? Align.CENTER : Align.LEFT))
                .toList();
        return new Annex(
                template.of(onlyCurable ? "findings.title" : "findings.title.all"),
                false,
                List.of(new Block.Table(new PaperTable(columns, rows)), new Block.Note(note(material))));
    }

    private Row row(NoticeItem item, @Nullable LocalDate due) {
        LocalDate until = item.dueOn() == null ? due : item.dueOn();
        return PaperTable.row(List.of(
                String.valueOf(item.position()),
                item.indicator(),
                problem(item),
                item.law(),
                item.decided() ? template.of("findings.cell.judged", judged(item)) : Sentences.points(item.points()),
                item.rectification(),
                !item.curable() || until == null ? "" : DocumentWords.day(until),
                ""));
    }

    private String problem(NoticeItem item) {
        List<String> parts = new ArrayList<>(List.of(item.problem(), Sentences.printed(item.fact())));
        if (item.url() != null) {
            parts.add(template.of("findings.cell.url", Map.of("url", item.url())));
        }
        if (item.foundOn() != null) {
            parts.add(template.of("findings.cell.foundOn", Map.of("date", DocumentWords.date(item.foundOn()))));
        }
        parts.add(template.of("findings.cell.arithmetic", Map.of("arithmetic", Sentences.printed(item.arithmetic()))));
        return String.join("\n", parts);
    }

    /** Below an item: the decision made on it, and what the bureau said. */
    private List<Row> beside(NoticeItem item) {
        List<Row> rows = new ArrayList<>();
        if (item.decision() != null) {
            rows.add(across(template.of("findings.decision", judged(item))));
        }
        if (item.statement() != null) {
            rows.add(across(template.of(
                    "findings.statement",
                    Map.of("position", String.valueOf(item.position()), "statement", item.statement()))));
        }
        return rows;
    }

    private static Map<String, String> judged(NoticeItem item) {
        return Map.of(
                "position", String.valueOf(item.position()),
                "decision", item.decision() == null ? "" : item.decision().replaceFirst("。$", ""),
                "original", Sentences.points(item.originalPoints()),
                "points", Sentences.points(item.points()));
    }

    private static Row across(String text) {
        return new Row(List.of(new Cell(text, COLUMNS.size(), false)), 0);
    }

    private Row sum(List<NoticeItem> listed, List<NoticeItem> all) {
        List<NoticeItem> others =
                all.stream().filter(item -> !listed.contains(item)).toList();
        String remark = others.isEmpty()
                ? ""
                : template.of(
                        "findings.incurable",
                        Map.of(
                                "count", String.valueOf(others.size()),
                                "points", Sentences.points(points(others))));
        return new Row(
                List.of(
                        new Cell(template.of("findings.sum"), 4, true),
                        new Cell(Sentences.points(points(listed)), 1, false),
                        new Cell(remark, 3, false)),
                0);
    }

    private static BigDecimal points(List<NoticeItem> items) {
        return items.stream().map(NoticeItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String note(NoticeMaterial material) {
        String note = template.of("findings.note");
        String digest = material.sheetDigest();
        return digest == null
                ? note
                : note
                        + template.of(
                                "findings.note.digest",
                                Map.of("digest", digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()))));
    }
}
