// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.mingjian.app.paper.model.Annex;
import org.mingjian.app.paper.model.DocumentWords;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.app.paper.model.PaperFormat;

/**
 * An official document as PDF: A4, 22 lines of 28 characters, faces embedded. The same document gives the same bytes:
 * nothing tells the hour.
 */
public final class PdfWriter {

    private static final long ID = 9704;
    /** So many lines of text go with the signature to a new page: no page bears a signature alone. */
    private static final int KEPT = 2;

    private PdfWriter() {}

    public static byte[] write(OfficialDocument document) {
        try (PDDocument pdf = new PDDocument()) {
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(document.title().replace("\n", ""));
            information.setProducer("Mingjian");
            pdf.setDocumentInformation(information);
            pdf.setDocumentId(ID);
            set(pdf, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void set(PDDocument pdf, OfficialDocument document) throws IOException {
        EmbeddedFonts fonts = new EmbeddedFonts(pdf);
        Typesetter typesetter = new Typesetter(fonts);
        try (Pages pages = new Pages(pdf, fonts, typesetter, document.format())) {
            pages.turn(document.format() == PaperFormat.ACROSS);
            pages.moveTo(new Head(typesetter).draw(pages.sheet(), document));
            pages.add(text(typesetter, document, pages.left()));
            for (int i = 0; i < document.annexes().size(); i++) {
                Annex annex = document.annexes().get(i);
                pages.turn(annex.across());
                pages.add(annex(typesetter, annex, DocumentWords.annex(document, i), pages.left()));
            }
            new Foot(typesetter).draw(pages, document);
        }
    }

    private static List<Item> text(Typesetter typesetter, OfficialDocument document, double left) throws IOException {
        double width =
                PageGrid.points(document.format() == PaperFormat.ACROSS ? PageGrid.TEXT_HEIGHT : PageGrid.TEXT_WIDTH);
        TextItems text = new TextItems(typesetter, left, width);
        List<Item> items = new ArrayList<>(text.title(document.title()));
        if (!items.isEmpty()) {
            items.add(new Item.Blank(TextItems.LINE, true));
        }
        if (document.addressee() != null) {
            items.addAll(text.paragraph(text.body(DocumentWords.addressee(document.addressee()), Face.SONG), 0));
        }
        items.addAll(text.of(document.blocks()));
        List<Item> closing = new Closing(text, left, width).of(document);
        for (int i = Math.max(0, items.size() - KEPT); i < items.size() && !closing.isEmpty(); i++) {
            if (items.get(i) instanceof TextRow row) {
                items.set(i, row.keptWithNext());
            }
        }
        items.addAll(closing);
        return items;
    }

    /** 附件 flush left on the first line, its title in the middle of the third. */
    private static List<Item> annex(Typesetter typesetter, Annex annex, String name, double left) throws IOException {
        double width = PageGrid.points(annex.across() ? PageGrid.TEXT_HEIGHT : PageGrid.TEXT_WIDTH);
        TextItems text = new TextItems(typesetter, left, width);
        List<Item> items = new ArrayList<>();
        items.add(text.line(name, Face.HEI, 0).keptWithNext());
        items.add(new Item.Blank(TextItems.LINE, true));
        items.addAll(text.title(annex.title()));
        items.add(new Item.Blank(TextItems.LINE / 2, true));
        items.addAll(text.of(annex.blocks()));
        return items;
    }
}
