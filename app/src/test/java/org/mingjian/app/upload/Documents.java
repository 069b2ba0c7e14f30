// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Documents made for tests. */
final class Documents {

    private static final String FONT = "/fonts/NotoSansSC-Regular.ttf";

    private Documents() {}

    /** The first line centred as titles are. */
    static byte[] docx(List<String> paragraphs) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            body.append("<w:p>")
                    .append(i == 0 ? "<w:pPr><w:jc w:val=\"center\"/></w:pPr>" : "")
                    .append("<w:r><w:t>")
                    .append(paragraphs.get(i))
                    .append("</w:t></w:r></w:p>");
        }
        return zip(Map.of(
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>"));
    }

    static byte[] ofd(List<String> lines) {
        String objects = lines.stream()
                .map(line -> "<ofd:TextObject ID=\"1\" Boundary=\"20 " + (20 + 10 * lines.indexOf(line))
                        + " 170 8\"><ofd:TextCode X=\"0\" Y=\"5\">" + line + "</ofd:TextCode></ofd:TextObject>")
                .collect(Collectors.joining());
        return zip(Map.of(
                "OFD.xml",
                "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>",
                "Doc_0/Pages/Page_0/Content.xml",
                "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer>" + objects
                        + "</ofd:Layer></ofd:Content></ofd:Page>"));
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @param password to open it; empty for none */
    static byte[] pdf(List<String> lines, String password) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFont font = PDType0Font.load(document, Documents.class.getResourceAsStream(FONT));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < lines.size(); i++) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(60, 720 - 22 * i);
                    content.showText(lines.get(i));
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
