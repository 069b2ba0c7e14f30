// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.paper.TablePaper;
import org.mingjian.app.paper.model.OfficialDocument;
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

    /** Nobody reads more on paper; a note says that there are more. */
    static final int MOST = 2_000;

    private static final double TEXT_WIDTH_MM = 156;

    private final Words words;

    TableDocument(Words words) {
        this.words = words;
    }

    /** @param rows {@link #MOST}, or one more where there are more */
    OfficialDocument of(TableContent content, List<List<Object>> rows) {
        double characters = content.headings().stream().mapToInt(Heading::width).sum();
        List<Column> columns = content.headings().stream()
                .map(heading -> new Column(
                        heading.title(),
                        TEXT_WIDTH_MM * heading.width() / characters,
                        heading.numeric() ? Align.RIGHT : Align.LEFT))
                .toList();
        List<String> notes = new ArrayList<>();
        if (rows.size() > MOST) {
            notes.add(words.of("table.paper.more", MOST));
        }
        content.explained()
                .forEach(one -> notes.add(words.of("table.explained.one", one.of(), TableCell.text(one.text()))));
        return TablePaper.of(
                content.title(),
                TableCell.text(content.caption()),
                new PaperTable(
                        columns,
                        rows.stream()
                                .limit(MOST)
                                .map(cells -> PaperTable.row(
                                        cells.stream().map(TableCell::text).toList()))
                                .toList()),
                notes);
    }
}
