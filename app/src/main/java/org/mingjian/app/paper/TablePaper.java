// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.Colophon;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.app.paper.model.PaperFormat;
import org.mingjian.app.paper.model.PaperTable;

/**
 * Any table of the product as a document without a red head: title, what it is of, the table, how its figures are to be
 * read (口径说明).
 */
public final class TablePaper {

    private TablePaper() {}

    /**
     * @param caption of which period, scheme, day and state
     * @param explanations each a note below the table
     */
    public static OfficialDocument of(String title, String caption, PaperTable table, List<String> explanations) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(caption));
        blocks.add(new Block.Table(table));
        explanations.forEach(explanation -> blocks.add(new Block.Note(explanation)));
        return new OfficialDocument(
                Math.round(table.widthMm()) > PageGrid.TEXT_WIDTH ? PaperFormat.ACROSS : PaperFormat.PLAIN,
                "",
                null,
                title,
                null,
                blocks,
                null,
                null,
                List.of(),
                List.of(),
                new Colophon(List.of(), null, null));
    }
}
