// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The two faces one PDF embeds, cut to the characters it uses. */
final class EmbeddedFonts {

    /** Stands where the face has no sign for a character (〓). */
    private static final int UNKNOWN = '〓';

    private static final byte[] SERIF = read("/fonts/NotoSerifSC-Regular.ttf");
    private static final byte[] SANS = read("/fonts/NotoSansSC-Regular.ttf");

    private final Embedded serif;
    private final Embedded sans;

    EmbeddedFonts(PDDocument document) throws IOException {
        this.serif = new Embedded(document, SERIF);
        this.sans = new Embedded(document, SANS);
    }

    PDFont font(Face face) throws IOException {
        return embedded(face).font();
    }

    /** Width of a character in thousandths of the size of type. */
    double width(Face face, int character) throws IOException {
        Embedded embedded = embedded(face);
        return embedded.parsed.getAdvanceWidth(embedded.cmap.getGlyphId(character))
                * 1000.0
                / embedded.parsed.getUnitsPerEm();
    }

    /** The text in characters the face can show. */
    String shown(Face face, String text) {
        CmapLookup cmap = embedded(face).cmap;
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .map(character -> cmap.getGlyphId(character) == 0 ? UNKNOWN : character)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private Embedded embedded(Face face) {
        return face.sans ? sans : serif;
    }

    private static byte[] read(String resource) {
        try (var file = EmbeddedFonts.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no font " + resource);
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A parsed face, taken into the document with its first character. */
    private static final class Embedded {
        private final PDDocument document;
        private final TrueTypeFont parsed;
        private final CmapLookup cmap;
        private @Nullable PDFont font;

        Embedded(PDDocument document, byte[] file) throws IOException {
            this.document = document;
            this.parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(new ByteArrayInputStream(file)));
            this.cmap = parsed.getUnicodeCmapLookup();
        }

        PDFont font() throws IOException {
            if (font == null) {
                font = PDType0Font.load(document, parsed, true);
            }
            return font;
        }
    }
}
