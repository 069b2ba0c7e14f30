// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A file that is a package of parts (ZIP), as workbooks and documents are; what one may unpack to is limited. */
public final class PackedFile {

    /** A workbook that unpacks to more is no register of a city, or meant to exhaust us. */
    private static final long LARGEST_UNPACKED = 1L << 30;

    /** The words of a workbook are held in memory while it is read. */
    private static final long LARGEST_WORDS = 48L << 20;

    private static final int MOST_PARTS = 5_000;
    private static final String WORDS = "xl/sharedStrings.xml";

    private PackedFile() {}

    /** What a part says of its size may be a lie, so the one that is held in memory is measured. */
    static void refuseBombs(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            long unpacked = 0;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                unpacked += Math.max(0, parts.nextElement().getSize());
            }
            ZipEntry words = zip.getEntry(WORDS);
            boolean tooLong = words != null && isLonger(zip.getInputStream(words), LARGEST_WORDS);
            if (unpacked > LARGEST_UNPACKED || zip.size() > MOST_PARTS || tooLong) {
                throw new TooLarge();
            }
        } catch (IllegalArgumentException broken) {
            throw new ZipException(broken.getMessage());
        }
    }

    private static boolean isLonger(InputStream part, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        try (part) {
            for (int read = 0; read >= 0 && length <= limit; read = part.read(buffer)) {
                length += read;
            }
        }
        return length > limit;
    }

    /** It unpacks to more than is taken. */
    public static final class TooLarge extends ZipException {
        private static final long serialVersionUID = 1L;

        public TooLarge() {
            super(FileProblem.WORDS.say("TOO_LARGE"));
        }
    }
}
