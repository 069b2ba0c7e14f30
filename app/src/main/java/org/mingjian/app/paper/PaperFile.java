// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import org.mingjian.app.paper.docx.DocxWriter;
import org.mingjian.app.paper.model.OfficialDocument;
import org.mingjian.app.paper.pdf.PdfWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document as the file a browser saves; writing one takes some tens of milliseconds and must not run on an event loop. */
public final class PaperFile {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PDF = "application/pdf";

    private PaperFile() {}

    /** @param name of the file without its ending, ASCII */
    public static ResponseEntity<byte[]> docx(String name, OfficialDocument document) {
        return file(name + ".docx", DOCX, DocxWriter.write(document));
    }

    /** @param name of the file without its ending, ASCII */
    public static ResponseEntity<byte[]> pdf(String name, OfficialDocument document) {
        return file(name + ".pdf", PDF, PdfWriter.write(document));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
