// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.app.paper.model.PaperTable.Align;
import org.mingjian.app.paper.model.PaperTable.Cell;
import org.mingjian.app.paper.model.PaperTable.Column;
import org.mingjian.app.paper.model.PaperTable.Row;

/** The blank form on which a bureau answers (整改回执), with the boxes of re-check and close-out (核查意见、销号). */
final class ReceiptForm {

    private static final List<Double> WIDTHS = List.of(18.0, 49.0, 45.0, 22.0, 22.0);
    private static final double ROW = 9.5;
    private static final double BOX = 24;
    private static final int FEWEST_ROWS = 5;
    private static final int MOST_ROWS = 30;

    private final PaperTemplate template;

    ReceiptForm(PaperTemplate template) {
        this.template = template;
    }

    Annex of(NoticeMaterial material) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                List.of(
                        strong("receipt.bureau"),
                        new Cell(material.bureau(), 1, false),
                        strong("receipt.number"),
                        new Cell(material.number() == null ? "" : material.number(), 2, false)),
                ROW));
        rows.add(new Row(
                List.of(
                        strong("receipt.ordinal"),
                        strong("receipt.measure"),
                        strong("receipt.evidence"),
                        strong("receipt.person"),
                        strong("receipt.date")),
                ROW));
        List<NoticeItem> asked =
                material.items().stream().filter(NoticeItem::curable).toList();
        for (int i = 0; i < Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, asked.size())); i++) {
            String ordinal = i < asked.size() ? String.valueOf(asked.get(i).position()) : "";
            rows.add(new Row(PaperTable.row(List.of(ordinal, "", "", "", "")).cells(), ROW));
        }
        rows.add(new Row(List.of(new Cell(template.of("receipt.bureau.sign"), WIDTHS.size(), false)), ROW));
        rows.add(box("receipt.verification", "receipt.verified"));
        rows.add(box("receipt.closed", "receipt.closedOut"));
        List<Column> columns = WIDTHS.stream()
                .map(width -> new Column("", width, Align.CENTER))
                .toList();
        return new Annex(
                template.of("receipt.title"),
                false,
                List.of(new Block.Table(new PaperTable(columns, rows)), new Block.Note(template.of("receipt.note"))));
    }

    private Row box(String name, String text) {
        return new Row(List.of(strong(name), new Cell(template.of(text), WIDTHS.size() - 1, false)), BOX);
    }

    private Cell strong(String key) {
        return new Cell(template.of(key), 1, true);
    }
}
