// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import java.math.BigInteger;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.app.paper.model.PaperTable.Align;
import org.mingjian.app.paper.model.PaperTable.Cell;
import org.mingjian.app.paper.model.PaperTable.Column;
import org.mingjian.app.paper.model.PaperTable.Row;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table with columns of fixed width, its head repeated on each page. */
final class Tables {

    private static final BigInteger LEADING = Twips.ofPoints(PageGrid.SIZE_TABLE * 1.4);
    private static final BigInteger PADDING = Twips.of(1);

    private Tables() {}

    static void write(CTTbl target, PaperTable table) {
        frame(target.getTblPr() == null ? target.addNewTblPr() : target.getTblPr(), table);
        var grid = target.getTblGrid() == null ? target.addNewTblGrid() : target.getTblGrid();
        for (Column column : table.columns()) {
            grid.addNewGridCol().setW(Twips.of(column.widthMm()));
        }
        if (table.headed()) {
            CTRow head = target.addNewTr();
            rowProperties(head, 0).addNewTblHeader();
            int at = 0;
            for (Column column : table.columns()) {
                cell(head, table, new Cell(column.title(), 1, true), at++);
            }
        }
        for (Row row : table.rows()) {
            CTRow line = target.addNewTr();
            rowProperties(line, row.leastHeightMm());
            int at = 0;
            for (Cell cell : row.cells()) {
                cell(line, table, cell, at);
                at += cell.columns();
            }
        }
    }

    private static CTTrPr rowProperties(CTRow row, double leastHeightMm) {
        CTTrPr properties = row.addNewTrPr();
        if (leastHeightMm > 0) {
            CTHeight height = properties.addNewTrHeight();
            height.setVal(Twips.of(leastHeightMm));
            height.setHRule(STHeightRule.AT_LEAST);
        }
        return properties;
    }

    private static void frame(CTTblPr properties, PaperTable table) {
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(Twips.of(table.widthMm()));
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        CTTblWidth indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.ZERO);
        CTTblBorders borders =
                properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
        thin(borders.isSetTop() ? borders.getTop() : borders.addNewTop());
        thin(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom());
        thin(borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft());
        thin(borders.isSetRight() ? borders.getRight() : borders.addNewRight());
        thin(borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH());
        thin(borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV());
        var margins = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        padding(margins.addNewTop());
        padding(margins.addNewLeft());
        padding(margins.addNewBottom());
        padding(margins.addNewRight());
    }

    private static void padding(CTTblWidth side) {
        side.setType(STTblWidth.DXA);
        side.setW(PADDING);
    }

    private static void thin(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private static void cell(CTRow row, PaperTable table, Cell cell, int at) {
        double width = table.columns().subList(at, at + cell.columns()).stream()
                .mapToDouble(Column::widthMm)
                .sum();
        CTTc target = row.addNewTc();
        CTTcPr properties = target.addNewTcPr();
        CTTblWidth cellWidth = properties.addNewTcW();
        cellWidth.setType(STTblWidth.DXA);
        cellWidth.setW(Twips.of(width));
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        Align align = cell.columns() > 1 ? Align.LEFT : table.columns().get(at).align();
        STJc.Enum where =
                cell.strong() || align == Align.CENTER ? STJc.CENTER : align == Align.RIGHT ? STJc.RIGHT : STJc.LEFT;
        for (String line : cell.text().split("\n", -1)) {
            new Typing(target.addNewP())
                    .offGrid()
                    .exactly(LEADING)
                    .stands(where)
                    .run(line, cell.strong() ? Typeface.HEI : Typeface.BODY, PageGrid.SIZE_TABLE);
        }
    }
}
