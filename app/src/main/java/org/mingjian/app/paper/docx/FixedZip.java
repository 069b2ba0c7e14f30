// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package packed again so that the same parts give the same bytes: entries by name, no hour. */
final class FixedZip {

    /** The first day a ZIP entry can carry. */
    private static final LocalDateTime NO_HOUR = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String TYPES = "[Content_Types].xml";

    private FixedZip() {}

    static byte[] of(byte[] packed) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                parts.put(entry.getName(), source.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream target = new ZipOutputStream(bytes)) {
            write(target, TYPES, parts.remove(TYPES));
            for (var part : parts.entrySet()) {
                write(target, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream target, String name, byte @org.jspecify.annotations.Nullable [] content)
            throws IOException {
        if (content == null) {
            throw new IOException("package without " + name);
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_HOUR);
        target.putNextEntry(entry);
        target.write(content);
        target.closeEntry();
    }
}
