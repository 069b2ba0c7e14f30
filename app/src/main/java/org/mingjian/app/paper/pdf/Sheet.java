// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.mingjian.app.paper.model.PageGrid;

/** One page being drawn; measured from its upper left corner, in points. */
final class Sheet implements AutoCloseable {

    private static final Color RED = Color.decode("#" + PageGrid.RED);

    private final PDDocument document;
    private final EmbeddedFonts fonts;
    private final PDPageContentStream content;
    private final double height;
    private Color ink = Color.BLACK;

    Sheet(PDDocument document, EmbeddedFonts fonts, boolean across) throws IOException {
        double width = PageGrid.points(across ? PageGrid.PAPER_HEIGHT : PageGrid.PAPER_WIDTH);
        this.height = PageGrid.points(across ? PageGrid.PAPER_WIDTH : PageGrid.PAPER_HEIGHT);
        this.document = document;
        this.fonts = fonts;
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        this.content = new PDPageContentStream(document, page);
    }

    void red(boolean red) {
        ink = red ? RED : Color.BLACK;
    }

    /** @param gap added between pieces */
    void text(List<Piece> pieces, double left, double baseline, double gap) throws IOException {
        double x = left;
        int from = 0;
        while (from < pieces.size()) {
            int to = from;
            double width = 0;
            while (to < pieces.size() && sameType(pieces.get(from), pieces.get(to))) {
                width += pieces.get(to).width() + gap;
                to++;
            }
            run(pieces.subList(from, to), x, baseline, gap);
            x += width;
            from = to;
        }
    }

    private static boolean sameType(Piece one, Piece other) {
        return one.face() == other.face() && one.points() == other.points();
    }

    private void run(List<Piece> pieces, double left, double baseline, double gap) throws IOException {
        Face face = pieces.get(0).face();
        double points = pieces.get(0).points();
        List<Object> shown = new ArrayList<>();
        for (Piece piece : pieces) {
            shown.add(piece.text());
            double natural = 0;
            for (int i = 0;
                    i < piece.text().length();
                    i += Character.charCount(piece.text().codePointAt(i))) {
                natural += fonts.width(face, piece.text().codePointAt(i)) * points / 1000;
            }
            shown.add((float) ((natural - piece.width() - gap) * 1000 / points));
        }
        content.beginText();
        content.setNonStrokingColor(ink);
        content.setStrokingColor(ink);
        content.setFont(fonts.font(face), (float) points);
        content.setRenderingMode(face.outline > 0 ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth((float) (face.outline * points));
        content.newLineAtOffset((float) left, (float) (height - baseline));
        content.showTextWithPositioning(shown.toArray());
        content.endText();
    }

    /** A line from point to point. */
    void line(double x1, double y1, double x2, double y2, double thickness) throws IOException {
        content.setStrokingColor(ink);
        content.setLineWidth((float) thickness);
        content.moveTo((float) x1, (float) (height - y1));
        content.lineTo((float) x2, (float) (height - y2));
        content.stroke();
    }

    void picture(byte[] png, double left, double top, double wide, double high) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, png, "picture");
        content.drawImage(image, (float) left, (float) (height - top - high), (float) wide, (float) high);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
