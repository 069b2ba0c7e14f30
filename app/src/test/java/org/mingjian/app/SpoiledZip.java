// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.mingjian.rules.fuzz.Mutations;

/** Packages spoiled as bytes, or part by part and packed again, so that what reads the parts is reached too. */
public final class SpoiledZip {

    private SpoiledZip() {}

    public static byte[] of(Mutations mutations, byte[] zip) {
        if (mutations.below(4) == 0) {
            return mutations.bytes(zip, zip);
        }
        Map<String, byte[]> parts = parts(zip);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = mutations.one(names);
        String other = mutations.one(names);
        switch (mutations.below(12)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(mutations.text(name, other), parts.get(name));
            case 2 -> parts.put(name, parts.get(other));
            default -> parts.put(name, spoiled(mutations, parts.get(name), parts.get(other)));
        }
        return packed(parts);
    }

    public static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try {
            Path file = Files.write(Files.createTempFile("sample", ".zip"), zip);
            try (ZipFile in = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    public static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                // A name has room for so many bytes, and for no half a sign.
                String name = part.getKey().substring(0, Math.min(part.getKey().length(), 10_000));
                zip.putNextEntry(new ZipEntry(text(name.getBytes(StandardCharsets.UTF_8))));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] spoiled(Mutations mutations, byte[] part, byte[] other) {
        return mutations.below(3) == 0
                ? mutations.bytes(part, other)
                : mutations.text(text(part), text(other)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
