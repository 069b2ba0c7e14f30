// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingjian.dashboards.table.TableContent.Explanation;

/** The sheet that says what the figures of a workbook are (口径说明). */
record ExplainedSheet(String title, List<Explanation> explained) {

    void write(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet(title);
        sheet.inlineString(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, 24);
        sheet.width(1, 100);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        int row = 0;
        for (Explanation one : explained) {
            row++;
            sheet.inlineString(row, 0, one.of());
            sheet.inlineString(row, 1, TableCell.text(one.text()));
            sheet.style(row, 1).wrapText(true).set();
        }
    }
}
