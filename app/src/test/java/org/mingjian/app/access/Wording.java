// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All words of an answer, headers and files inside of files included, without the spaces between them. */
final class Wording {

    private static final String GZIP = "\u001f\u008b";

    private Wording() {}

    static String of(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return (answer.headers().map() + said(body.readAllBytes())).replaceAll("\\s+", "");
        }
    }

    private static String said(byte[] content) throws IOException {
        String start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK")) {
            return unpacked(content);
        }
        if (start.startsWith(GZIP)) {
            return said(new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes());
        }
        if (start.equals("%PDF") && content.length > 100) {
            try (PDDocument paper = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(paper);
            }
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile("wording", ".zip"), content);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(entry.getName())
                        .append('\n')
                        .append(said(zip.getInputStream(entry).readAllBytes()));
            }
        } finally {
            Files.delete(file);
        }
        return all.toString();
    }
}
