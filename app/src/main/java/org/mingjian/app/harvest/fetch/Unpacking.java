// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Takes the packing off an answer, up to a size that no packing can exceed. */
final class Unpacking {

    private static final int CHUNK = 16 * 1024;

    private Unpacking() {}

    static byte[] unpack(byte[] sent, @Nullable String encoding, long largest) throws FetchStopped {
        String packing = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (packing.isEmpty() || packing.equals("identity")) {
            return sent;
        }
        try (InputStream plain = plain(sent, packing)) {
            return read(plain, largest);
        } catch (FetchStopped stopped) {
            throw stopped;
        } catch (IOException broken) {
            throw new FetchStopped(VisitOutcome.PACKED);
        }
    }

    private static InputStream plain(byte[] sent, String packing) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(sent);
        return switch (packing) {
            case "gzip", "x-gzip" -> new GZIPInputStream(bytes);
            case "deflate" -> new InflaterInputStream(bytes);
            default -> throw new FetchStopped(VisitOutcome.PACKED);
        };
    }

    private static byte[] read(InputStream plain, long largest) throws IOException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        for (int read = plain.read(chunk); read >= 0; read = plain.read(chunk)) {
            if (unpacked.size() + read > largest) {
                throw new FetchStopped(VisitOutcome.PACKED);
            }
            unpacked.write(chunk, 0, read);
        }
        return unpacked.toByteArray();
    }
}
