// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipFile;

/** What a file is, told by what it holds and never by what it is called. */
public enum FileKind {
    XLSX,
    /** Text in lines; whether they are cells is told by the titles of columns. */
    TEXT,
    NDJSON,
    HTML,
    DOCX,
    PDF,
    OFD;

    private static final int LOOKED_AT = 1 << 12;
    private static final String ZIP = "504b0304";
    private static final String OLE = "d0cf11e0a1b11ae1";
    private static final String PDF_HEAD = "25504446";

    /** @throws UnreadableFile where it is nothing that can be read, and why */
    public static FileKind of(Path path) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(path)) {
            start = bytes.readNBytes(LOOKED_AT);
        }
        String head = HexFormat.of().formatHex(start, 0, Math.min(8, start.length));
        if (start.length == 0) {
            throw new UnreadableFile(FileProblem.EMPTY_FILE);
        }
        if (head.startsWith(ZIP)) {
            return packed(path);
        }
        if (head.startsWith(OLE)) {
            throw new UnreadableFile(isEncrypted(path) ? FileProblem.ENCRYPTED : FileProblem.OLD_FORMAT);
        }
        return head.startsWith(PDF_HEAD) ? PDF : text(path);
    }

    private static FileKind packed(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return XLSX;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return DOCX;
            }
            if (zip.getEntry("OFD.xml") != null) {
                return OFD;
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableFile(FileProblem.BROKEN_FILE);
        }
        throw new UnreadableFile(FileProblem.UNKNOWN_FORMAT);
    }

    /** An encrypted workbook is a package of the old kind that names its content so, in UTF-16. */
    private static boolean isEncrypted(Path path) throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        try (InputStream bytes = Files.newInputStream(path)) {
            String content = new String(bytes.readNBytes(1 << 20), StandardCharsets.ISO_8859_1);
            return content.contains(new String(name, StandardCharsets.ISO_8859_1));
        }
    }

    private static FileKind text(Path path) throws IOException {
        TextFile text = TextFile.detect(path).orElseThrow(() -> new UnreadableFile(FileProblem.ENCODING));
        char[] start = new char[LOOKED_AT];
        int length;
        try (BufferedReader reader = text.open()) {
            length = Math.max(reader.read(start), 0);
        }
        String words = new String(start, 0, length).strip().toLowerCase(Locale.ROOT);
        if (words.indexOf('\0') >= 0) {
            throw new UnreadableFile(FileProblem.UNKNOWN_FORMAT);
        }
        if (words.startsWith("<")
                && (words.contains("<html") || words.contains("<!doctype html") || words.contains("<body"))) {
            return HTML;
        }
        return words.startsWith("{") ? NDJSON : TEXT;
    }
}
