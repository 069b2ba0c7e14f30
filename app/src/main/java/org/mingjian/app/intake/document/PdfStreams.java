// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.UnreadableFile;

/**
 * Looks at the packed streams of a PDF file before it is parsed: the parser unpacks each of them whole into memory, so one of
 * a megabyte could ask for a gigabyte. Each is unpacked here piece by piece and thrown away, and counted.
 */
final class PdfStreams {

    private static final long LARGEST = 64L << 20;
    /** A page scanned in colour; nobody unpacks it for its words, unless something else calls itself an image. */
    private static final long LARGEST_IMAGE = 256L << 20;

    private static final long LARGEST_TOGETHER = 2048L << 20;
    /** The filters beside Flate unpack to a thousand times as much at most; streams of text do not use them. */
    private static final int LARGEST_OTHER = 64 << 10;

    private static final int DICTIONARY = 2048;
    private static final int PIECE = 64 << 10;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FLATE = Pattern.compile("/Fl(?:ateDecode)?(?![A-Za-z])");
    private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image");
    private static final Pattern OTHER = Pattern.compile("/(?:LZW(?:Decode)?|RL|RunLengthDecode)(?![A-Za-z])");

    private final ByteBuffer file;
    private long left = LARGEST_TOGETHER;

    private PdfStreams(ByteBuffer file) {
        this.file = file;
    }

    /** @throws UnreadableFile where one stream, or all together, unpack to more than is taken */
    static void refuseBombs(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            new PdfStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).look();
        }
    }

    private void look() throws IOException {
        int from = 0;
        for (int at = find(STREAM, 0); at >= 0; at = find(STREAM, at + STREAM.length)) {
            if (at >= 3 && file.get(at - 3) == 'e' && file.get(at - 2) == 'n' && file.get(at - 1) == 'd') {
                continue;
            }
            String dictionary = words(Math.max(from, at - DICTIONARY), at);
            // Only the object this stream belongs to.
            dictionary = dictionary.substring(dictionary.lastIndexOf(" obj") + 1);
            int begin = at + STREAM.length;
            while (begin < file.limit() && (file.get(begin) == '\r' || file.get(begin) == '\n')) {
                begin++;
            }
            unpack(dictionary, begin);
            from = begin;
        }
    }

    private void unpack(String dictionary, int begin) throws IOException {
        long flates = FLATE.matcher(dictionary).results().count();
        if (flates > 1) {
            throw new UnreadableFile(FileProblem.TOO_LONG);
        }
        if (OTHER.matcher(dictionary).find()) {
            int end = find(END, begin);
            if ((end < 0 ? file.limit() : end) - begin > LARGEST_OTHER) {
                throw new UnreadableFile(FileProblem.TOO_LONG);
            }
        }
        // Whatever the dictionary says: it may hide its words in escapes, but the parser unpacks only what is packed.
        inflate(begin, IMAGE.matcher(dictionary).find() ? LARGEST_IMAGE : LARGEST);
    }

    private void inflate(int begin, long largest) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file.duplicate().position(begin));
            byte[] piece = new byte[PIECE];
            long size = 0;
            while (!inflater.finished()) {
                int read = inflater.inflate(piece);
                if (read == 0 && !inflater.finished()) {
                    return;
                }
                size += read;
                left -= read;
                if (size > largest || left < 0) {
                    throw new UnreadableFile(FileProblem.TOO_LONG);
                }
            }
        } catch (DataFormatException notPacked) {
            // Not packed, encrypted or broken here: nothing more comes out of it.
        } finally {
            inflater.end();
        }
    }

    private int find(byte[] words, int from) {
        outer:
        for (int at = from; at <= file.limit() - words.length; at++) {
            for (int i = 0; i < words.length; i++) {
                if (file.get(at + i) != words[i]) {
                    continue outer;
                }
            }
            return at;
        }
        return -1;
    }

    private String words(int from, int to) {
        byte[] bytes = new byte[to - from];
        file.duplicate().position(from).get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
