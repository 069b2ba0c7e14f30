// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.paper.TablePaper;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.app.paper.model.PaperTable.Align;
import org.mingjian.app.paper.model.PaperTable.Column;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableContent.Heading;
import org.springframework.stereotype.Component;

/** A table as a document, what its figures are below it. */
@Component
class TableDocument {

    /** Characters a line of a table holds on paper upright; a wider one is turned. */
    private static final int UPRIGHT = 95;

    private final Words words;

    TableDocument(Words words) {
        this.words = words;
    }

    /** Where there are more rows than paper should hold, the caption and the first note say of how many. */
    OfficialDocument of(TableContent content, PaperRows rows) {
        double characters = content.headings().stream().mapToInt(Heading::width).sum();
        double widthMm = characters > UPRIGHT ? PageGrid.TEXT_HEIGHT : PageGrid.TEXT_WIDTH;
        List<Column> columns = content.headings().stream()
                .map(heading -> new Column(
                        heading.title(),
                        widthMm * heading.width() / characters,
                        heading.numeric() ? Align.RIGHT : Align.LEFT))
                .toList();
        List<String> notes = new ArrayList<>();
        String caption = content.caption();
        if (rows.all() > rows.first().size()) {
            String part = words.of("table.paper.more", rows.first().size(), rows.all());
            caption = caption + " · " + part;
            notes.add(part);
        }
        content.explained()
                .forEach(one -> notes.add(words.of("table.explained.one", one.of(), TableCell.text(one.text()))));
        return TablePaper.of(
                content.title(),
                TableCell.text(caption),
                new PaperTable(
                        columns,
                        rows.first().stream()
                                .map(cells -> PaperTable.row(
                                        cells.stream().map(TableCell::text).toList()))
                                .toList()),
                notes);
    }
}
