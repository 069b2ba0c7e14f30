// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.intake.file.UnreadableFile;

/**
 * Documents made to fill the memory or to be read without end: refused in words, within the memory of a small process. Run it
 * with {@code -Xmx256m} to see that; without the look ahead the first of them asks for more than that.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileDocumentsTest {

    private static final int KILOBYTE = 1 << 10;
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void aPageThatUnpacksToMoreThanTheMemoryIsNotUnpacked() throws IOException {
        Path file = pdf("<</Filter/FlateDecode/Length %d>>", packed(320));

        assertThat(Files.size(file)).isLessThan(4 * MEGABYTE);
        assertThatThrownBy(() -> PdfWords.text(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aNameWrittenInEscapesDoesNotHideThePacking() throws IOException {
        Path file = pdf("<</Filter/#46lateDecode/Length %d>>", packed(320));

        assertThatThrownBy(() -> PdfWords.text(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void whatIsPackedTwiceIsRefused() throws IOException {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(twice)) {
            out.write(packed(96));
        }
        Path file = pdf("<</Filter[/FlateDecode/FlateDecode]/Length %d>>", twice.toByteArray());

        assertThatThrownBy(() -> PdfWords.text(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void pagesNestedWithoutEndAndReferencesInACircleEnd() throws IOException {
        StringBuilder nested = new StringBuilder("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        int deep = 30_000;
        for (int i = 2; i < deep; i++) {
            nested.append(i)
                    .append(" 0 obj<</Type/Pages/Count 1/Kids[")
                    .append(i + 1)
                    .append(" 0 R]>>endobj\n");
        }
        nested.append(deep).append(" 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

        ends(Files.writeString(folder.resolve("nested.pdf"), nested));
        ends(Files.writeString(folder.resolve("circle.pdf"), """
                %PDF-1.7
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 9/Kids[2 0 R 3 0 R]/Parent 2 0 R>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources 3 0 R>>endobj
                4 0 obj 5 0 R endobj
                5 0 obj 4 0 R endobj
                trailer<</Root 1 0 R/Size 6/Prev 9>>
                %%EOF
                """));
        ends(Files.writeString(folder.resolve("arrays.pdf"), "%PDF-1.7\n1 0 obj" + "[".repeat(2 * MEGABYTE)));
    }

    @Test
    void entitiesOfADocumentAreNotUnfoldedAndElementsWithoutEndAreCounted() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        unreadOrShort(docx("entities.docx", bomb + "]><d><p><t>&a39;</t></p></d>", "", 0));
        unreadOrShort(docx("nested.docx", "<d>", "<p>", 2 * MEGABYTE));
        unreadOrShort(docx("attributes.docx", "<d ", "a", 8 * MEGABYTE));
        unreadOrShort(docx("large.docx", "<d>", " ", 100 * MEGABYTE));
    }

    private static void unreadOrShort(Path file) throws IOException {
        try {
            assertThat(DocxWords.html(file)).hasSizeLessThan(MEGABYTE);
        } catch (UnreadableFile told) {
            assertThat(told.code()).isNotNull();
        }
    }

    private static void ends(Path file) throws IOException {
        try {
            assertThat(PdfWords.text(file)).hasSizeLessThan(MEGABYTE);
        } catch (UnreadableFile told) {
            assertThat(told.code()).isNotNull();
        }
    }

    private Path pdf(String dictionary, byte[] stream) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj"
                + dictionary.formatted(stream.length) + "stream\n"));
        file.writeBytes(stream);
        file.writeBytes(ascii("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
        return Files.write(folder.resolve("bomb.pdf"), file.toByteArray());
    }

    private Path docx(String name, String begin, String more, int times) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] piece = more.repeat(KILOBYTE).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times / KILOBYTE; i++) {
                zip.write(piece);
            }
        }
        return file;
    }

    /** So many megabytes of blanks. */
    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            byte[] piece = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                out.write(piece);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
