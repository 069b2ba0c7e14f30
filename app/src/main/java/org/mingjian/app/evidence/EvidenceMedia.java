// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.mingjian.app.intake.file.FileKind;
import org.mingjian.app.intake.file.UnreadableFile;

/** Kinds of files taken as evidence, told by what a file holds and never by its name. */
enum EvidenceMedia {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    OFD("application/ofd", "ofd"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    HTML("text/html", "html", "htm"),
    TXT("text/plain", "txt", "csv");

    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_HEAD = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int LONGEST_NAME = 120;

    private final String type;
    private final List<String> endings;

    EvidenceMedia(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    String type() {
        return type;
    }

    /** Empty for whatever is not taken: programs, archives, documents with macros, encrypted ones. */
    static Optional<EvidenceMedia> of(byte[] content) throws IOException {
        if (starts(content, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        if (starts(content, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        Path file = Files.createTempFile("mingjian-evidence", ".bin");
        try {
            Files.write(file, content);
            return of(FileKind.of(file)).filter(media -> !macros(file, media));
        } catch (UnreadableFile unknown) {
            return Optional.empty();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Optional<EvidenceMedia> of(FileKind kind) {
        return Optional.of(
                switch (kind) {
                    case PDF -> PDF;
                    case DOCX -> DOCX;
                    case XLSX -> XLSX;
                    case OFD -> OFD;
                    case HTML -> HTML;
                    case TEXT, NDJSON -> TXT;
                });
    }

    private static boolean macros(Path file, EvidenceMedia media) {
        if (media != DOCX && media != XLSX) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return zip.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"));
        } catch (IOException | IllegalArgumentException broken) {
            return true;
        }
    }

    /**
     * A name that is safe on every system: the last part of a path, without marks that are not seen, such as those that
     * turn the direction of writing, and with the ending of what the file is.
     */
    String named(String given) {
        String plain = given.replaceFirst("(?s)^.*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[:*?\"<>|]", "_")
                .replaceFirst("^[.\\s]+", "")
                .strip();
        String ending = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean fits = plain.contains(".") && endings.contains(ending);
        String stem = fits ? plain.substring(0, plain.lastIndexOf('.')) : plain;
        if (stem.isBlank()) {
            stem = "evidence";
        }
        if (stem.codePointCount(0, stem.length()) > LONGEST_NAME) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST_NAME));
        }
        return stem + "." + (fits ? ending : endings.get(0));
    }

    private static boolean starts(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }
}
