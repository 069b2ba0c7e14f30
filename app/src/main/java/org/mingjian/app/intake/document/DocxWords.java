// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.UnreadableFile;

/**
 * The paragraphs and tables of a DOCX file as plain HTML. The first centred line that is no heading of the issuing organ
 * and no document number is its title. Pictures, macros, embedded objects and remarks are not looked at.
 */
final class DocxWords {

    private static final String DOCUMENT = "word/document.xml";
    private static final int LONGEST_TITLE = 100;

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body>\n");
    private final StringBuilder paragraph = new StringBuilder();
    private boolean titled;
    private boolean centred;
    private boolean words;
    private int deleted;
    private int cells;

    private DocxWords() {}

    static String html(Path file) throws IOException {
        DocxWords reading = new DocxWords();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            PackedXml.read(zip, zip.getEntry(DOCUMENT), reading::take);
        }
        return reading.html.append("</body></html>").toString();
    }

    private void take(XMLStreamReader xml) throws XMLStreamException, IOException {
        if (html.length() > DocumentWords.LONGEST) {
            throw new UnreadableFile(FileProblem.TOO_LONG);
        }
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> open(xml);
            case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (words && deleted == 0) {
                    paragraph.append(xml.getText());
                }
            }
            default -> {}
        }
    }

    private void open(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> centred = false;
            case "jc" -> centred |= "center".equals(value(xml));
            case "t" -> words = true;
            case "tab" -> paragraph.append('\t');
            case "br", "cr" -> paragraph.append('\n');
            case "del", "moveFrom", "instrText", "Fallback" -> deleted++;
            case "tbl" -> html.append("<table>\n");
            case "tr" -> html.append("<tr>");
            case "tc" -> {
                cells++;
                html.append("<td>");
            }
            case "gridSpan" -> span(value(xml));
            default -> {}
        }
    }

    /** The cell was opened just before its width is told. */
    private void span(@org.jspecify.annotations.Nullable String columns) {
        if (columns != null && columns.matches("\\d{1,3}") && html.lastIndexOf("<td>") == html.length() - 4) {
            html.setLength(html.length() - 1);
            html.append(" colspan=\"").append(columns).append("\">");
        }
    }

    private void close(String element) {
        switch (element) {
            case "p" -> endParagraph();
            case "t" -> words = false;
            case "del", "moveFrom", "instrText", "Fallback" -> deleted--;
            case "tbl" -> html.append("</table>\n");
            case "tr" -> html.append("</tr>\n");
            case "tc" -> {
                cells--;
                html.append("</td>");
            }
            default -> {}
        }
    }

    private void endParagraph() {
        String text = paragraph.toString().strip();
        paragraph.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
        boolean title = !titled
                && centred
                && cells == 0
                && text.length() <= LONGEST_TITLE
                && !text.endsWith("文件")
                && !text.matches(".*[〔\\[]\\d{4}[〕\\]].*号");
        if (title) {
            titled = true;
            html.insert(html.indexOf("<body>"), "<head><title>" + escaped + "</title></head>");
        }
        String element = title ? "h1" : "p";
        html.append('<')
                .append(element)
                .append('>')
                .append(escaped)
                .append("</")
                .append(element)
                .append(">\n");
    }

    private static @org.jspecify.annotations.Nullable String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
