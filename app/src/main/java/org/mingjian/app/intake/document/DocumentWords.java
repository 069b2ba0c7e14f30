// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FileKind;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.TextFile;
import org.mingjian.app.intake.file.UnreadableFile;

/**
 * What a document holds: HTML where it has paragraphs and tables, plain words otherwise.
 *
 * @param html null where there is only text
 * @param text null where there is HTML
 */
public record DocumentWords(@Nullable String html, @Nullable String text) {

    /** Longer is no document people read. */
    static final int LONGEST = 4 << 20;

    /** @throws UnreadableFile where it holds no words, or more than is taken */
    public static DocumentWords of(Path file, FileKind kind) throws IOException {
        DocumentWords words = switch (kind) {
            case DOCX -> new DocumentWords(DocxWords.html(file), null);
            case PDF -> new DocumentWords(null, PdfWords.text(file));
            case OFD -> new DocumentWords(null, OfdWords.text(file));
            case HTML -> new DocumentWords(read(file), null);
            case TEXT -> new DocumentWords(null, read(file));
            case XLSX, NDJSON -> throw new UnreadableFile(FileProblem.NO_TABLE);
        };
        String all = words.html == null ? String.valueOf(words.text) : words.html.replaceAll("<[^>]*>", "");
        if (all.isBlank()) {
            throw new UnreadableFile(FileProblem.NO_WORDS);
        }
        return words;
    }

    private static String read(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new UnreadableFile(FileProblem.TOO_LONG);
        }
        TextFile text = TextFile.detect(file).orElseThrow(() -> new UnreadableFile(FileProblem.ENCODING));
        StringWriter words = new StringWriter();
        try (BufferedReader reader = text.open()) {
            reader.transferTo(words);
        }
        return words.toString();
    }
}
