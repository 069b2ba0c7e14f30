// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.Level;
import org.mingjian.app.paper.model.PageGrid;

/** Blocks of a text as lines on the grid, between a left edge and a right one. */
final class TextItems {

    static final double LINE = PageGrid.points(PageGrid.LINE);
    static final double CELL = PageGrid.points(PageGrid.CHARACTER);
    private static final double INDENT = 2 * CELL;
    private static final double NOTE_LINE = PageGrid.SIZE_TABLE * 1.6;

    private final Typesetter typesetter;
    private final TableItems tables;
    private final double left;
    private final double width;

    TextItems(Typesetter typesetter, double left, double width) {
        this.typesetter = typesetter;
        this.tables = new TableItems(typesetter);
        this.left = left;
        this.width = width;
    }

    List<Item> of(List<Block> blocks) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Block block : blocks) {
            items.addAll(of(block));
        }
        return items;
    }

    private List<? extends Item> of(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            return paragraph(body(heading.text(), face(heading.level())), INDENT).stream()
                    .map(TextRow::keptWithNext)
                    .toList();
        }
        if (block instanceof Block.Paragraph paragraph) {
            List<Piece> pieces = body(paragraph.lead(), face(paragraph.level()));
            pieces.addAll(body(paragraph.text(), Face.SONG));
            return paragraph(pieces, INDENT);
        }
        if (block instanceof Block.Title title) {
            return title(title.text());
        }
        if (block instanceof Block.Table table) {
            return tables.of(table.table(), left);
        }
        if (block instanceof Block.Picture picture) {
            return picture(picture);
        }
        return note(((Block.Note) block).text());
    }

    /** The title of a document or an annex: each of its lines in the middle. */
    List<TextRow> title(String text) throws IOException {
        List<TextRow> rows = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<Piece> pieces = typesetter.pieces(line, Face.TITLE, PageGrid.SIZE_2, PageGrid.SIZE_2);
            for (List<Piece> broken : typesetter.lines(pieces, width, width)) {
                rows.add(new TextRow(broken, left, width, Fit.CENTER, LINE, true));
            }
        }
        return rows;
    }

    /** A line by itself, flush left after so many points. */
    TextRow line(String text, Face face, double indent) throws IOException {
        return new TextRow(body(text, face), left + indent, width - indent, Fit.LEFT, LINE, false);
    }

    /** @param indent of the first line, in points */
    List<TextRow> paragraph(List<Piece> pieces, double indent) throws IOException {
        List<TextRow> rows = new ArrayList<>();
        List<List<Piece>> lines = typesetter.lines(pieces, width - indent, width);
        for (List<Piece> line : lines) {
            double before = rows.isEmpty() ? indent : 0;
            Fit fit = rows.size() + 1 < lines.size() ? Fit.FULL : Fit.LEFT;
            rows.add(new TextRow(line, left + before, width - before, fit, LINE, false));
        }
        return rows;
    }

    /** @param hanging indent of all lines, in points */
    List<TextRow> hanging(String text, double hanging) throws IOException {
        List<TextRow> rows = new ArrayList<>();
        double room = width - hanging;
        for (List<Piece> line : typesetter.lines(body(text, Face.SONG), room, room)) {
            rows.add(new TextRow(line, left + hanging, room, Fit.LEFT, LINE, false));
        }
        return rows;
    }

    List<Piece> body(String text, Face face) throws IOException {
        return typesetter.pieces(text, face, PageGrid.SIZE_3, CELL);
    }

    private List<Item> note(String text) throws IOException {
        List<Item> rows = new ArrayList<>();
        List<Piece> pieces = typesetter.pieces(text, Face.SONG, PageGrid.SIZE_TABLE, PageGrid.SIZE_TABLE);
        for (List<Piece> line : typesetter.lines(pieces, width, width)) {
            if (rows.isEmpty()) {
                rows.add(new Item.Blank(NOTE_LINE / 2, true));
            }
            rows.add(new TextRow(line, left, width, Fit.LEFT, NOTE_LINE, false));
        }
        return rows;
    }

    private List<Item> picture(Block.Picture picture) throws IOException {
        double wide = PageGrid.points(picture.widthMm());
        List<Item> items = new ArrayList<>();
        items.add(new PictureItem(
                picture.png(),
                left + (width - wide) / 2,
                wide,
                wide * picture.pixelsHigh() / picture.pixelsWide(),
                picture.caption() != null));
        if (picture.caption() != null) {
            List<Piece> words =
                    typesetter.pieces(picture.caption(), Face.SONG, PageGrid.SIZE_TABLE, PageGrid.SIZE_TABLE);
            items.add(new TextRow(words, left, width, Fit.CENTER, NOTE_LINE, false));
        }
        return items;
    }

    private static Face face(Level level) {
        return switch (level) {
            case FIRST -> Face.HEI;
            case SECOND -> Face.KAI;
            case THIRD -> Face.SONG;
        };
    }

    /** A picture, its height by its proportions. */
    private record PictureItem(byte[] png, double left, double width, double height, boolean withNext) implements Item {
        @Override
        public void draw(Sheet sheet, double top) throws IOException {
            sheet.picture(png, left, top, width, height);
        }
    }
}
