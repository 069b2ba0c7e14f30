// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands where on the pages of a PDF, in millimetres from the upper left corner. */
final class PdfSight {

    private static final double MM = 25.4 / 72;

    private PdfSight() {}

    /** A glyph: its left edge, the line it stands on, its size in points. */
    record Glyph(String text, double x, double baseline, double points) {}

    /** A drawn line. */
    record Stroke(double x1, double y1, double x2, double y2, double thickness, boolean red) {}

    /** Rows of glyphs of a page, from above, each from the left. */
    static List<List<Glyph>> rows(byte[] pdf, int page) throws IOException {
        TreeMap<Long, List<Glyph>> rows = new TreeMap<>();
        for (Glyph glyph : glyphs(pdf, page)) {
            rows.computeIfAbsent(Math.round(glyph.baseline() * 10), any -> new ArrayList<>())
                    .add(glyph);
        }
        rows.values().forEach(row -> row.sort(java.util.Comparator.comparing(Glyph::x)));
        return new ArrayList<>(rows.values());
    }

    static String text(List<Glyph> row) {
        return row.stream().map(Glyph::text).reduce("", String::concat).strip();
    }

    static List<String> lines(byte[] pdf, int page) throws IOException {
        return rows(pdf, page).stream().map(PdfSight::text).toList();
    }

    private static List<Glyph> glyphs(byte[] pdf, int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                glyphs.add(
                        new Glyph(at.getUnicode(), at.getXDirAdj() * MM, at.getYDirAdj() * MM, at.getFontSizeInPt()));
            }
        };
        reader.setStartPage(page);
        reader.setEndPage(page);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return glyphs;
    }

    static List<Stroke> strokes(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return strokes(document.getPage(page - 1));
        }
    }

    private static List<Stroke> strokes(PDPage page) throws IOException {
        double height = page.getMediaBox().getHeight();
        List<Stroke> strokes = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        double[] from = new double[2];
        double thickness = 1;
        boolean red = false;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSNumber number) {
                numbers.add((double) number.floatValue());
            } else if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "RG", "SC", "SCN" -> red = numbers.size() == 3 && numbers.get(0) > 0.5 && numbers.get(1) < 0.5;
                    case "w" -> thickness = numbers.get(0) * MM;
                    case "m" -> from = new double[] {numbers.get(0), numbers.get(1)};
                    case "l" ->
                        strokes.add(new Stroke(
                                from[0] * MM,
                                (height - from[1]) * MM,
                                numbers.get(0) * MM,
                                (height - numbers.get(1)) * MM,
                                thickness,
                                red));
                    default -> {}
                }
                numbers.clear();
            } else {
                numbers.clear();
            }
        }
        return strokes;
    }
}
