// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.List;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.dashboards.notice.PaperView;

/** A document's parts for its page. */
final class PaperParts {

    private PaperParts() {}

    static PaperView of(OfficialDocument document) {
        return new PaperView(
                document.mark(),
                document.number(),
                document.title(),
                document.addressee(),
                parts(document.blocks()),
                document.signer(),
                document.date(),
                document.remarks(),
                document.colophon().copiesTo(),
                document.annexes().stream()
                        .map(annex -> new PaperView.Annex(annex.title(), parts(annex.blocks())))
                        .toList());
    }

    private static List<PaperView.Part> parts(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Picture))
                .map(PaperParts::part)
                .toList();
    }

    private static PaperView.Part part(Block block) {
        if (block instanceof Block.Table table) {
            return table(table.table());
        }
        if (block instanceof Block.Paragraph text) {
            return PaperView.Part.of(PaperView.Form.TEXT, text.lead(), text.text());
        }
        if (block instanceof Block.Note note) {
            return PaperView.Part.of(PaperView.Form.NOTE, "", note.text());
        }
        String heading = block instanceof Block.Heading one ? one.text() : ((Block.Title) block).text();
        return PaperView.Part.of(PaperView.Form.HEADING, "", heading);
    }

    private static PaperView.Part table(PaperTable table) {
        return new PaperView.Part(
                PaperView.Form.TABLE,
                "",
                "",
                table.columns().stream().map(PaperTable.Column::title).toList(),
                table.rows().stream()
                        .map(row ->
                                row.cells().stream().map(PaperTable.Cell::text).toList())
                        .toList());
    }
}
