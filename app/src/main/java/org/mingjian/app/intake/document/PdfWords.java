// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.document;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.UnreadableFile;

/** The words of a PDF file. Its scripts, forms, attachments and links are not looked at; a scan holds no words. */
final class PdfWords {

    private static final int MOST_PAGES = 500;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private PdfWords() {}

    static String text(Path file) throws IOException {
        PdfStreams.refuseBombs(file);
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            PDFTextStripper stripper = new Bounded();
            stripper.setSortByPosition(true);
            stripper.setEndPage(MOST_PAGES);
            StringBuilder text = new StringBuilder();
            stripper.writeText(document, new Words(text));
            return text.toString();
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFile(FileProblem.ENCRYPTED);
        } catch (UnreadableFile bounded) {
            throw bounded;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableFile(FileProblem.BROKEN_FILE);
        }
    }

    /** Ends when the pages, or what is drawn on one of them, take longer than anybody waits. */
    private static final class Bounded extends PDFTextStripper {

        private final long end = System.nanoTime() + LONGEST.toNanos();

        @Override
        public void processPage(PDPage page) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new UnreadableFile(FileProblem.TOO_LONG);
            }
            super.processPage(page);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new UnreadableFile(FileProblem.TOO_LONG);
            }
            super.processOperator(operator, operands);
        }
    }

    /** Takes words up to a length. */
    private static final class Words extends Writer {

        private final StringBuilder text;

        Words(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void write(char[] words, int from, int length) throws IOException {
            if (text.length() + length > DocumentWords.LONGEST) {
                throw new UnreadableFile(FileProblem.TOO_LONG);
            }
            text.append(words, from, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
