// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.packed;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** A gzip stream being unpacked; memory does not grow with it, and what is no gzip or unpacks without end is refused. */
final class Unpacking extends InputStream {

    private static final int BUFFER = 1 << 14;

    private final Counted packed;
    private final PackedProperties bounds;
    private final GZIPInputStream unpacked;
    private long size;

    private Unpacking(Counted packed, PackedProperties bounds, GZIPInputStream unpacked) {
        this.packed = packed;
        this.bounds = bounds;
        this.unpacked = unpacked;
    }

    static InputStream of(InputStream body, PackedProperties bounds) throws IOException {
        Counted packed = new Counted(body);
        try {
            return new Unpacking(packed, bounds, new GZIPInputStream(packed, BUFFER));
        } catch (ZipException | EOFException noGzip) {
            throw broken(noGzip);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read;
        try {
            read = unpacked.read(target, offset, length);
        } catch (ZipException | EOFException brokenOff) {
            throw broken(brokenOff);
        }
        size += Math.max(read, 0);
        boolean swollen = size > bounds.free().toBytes() && size / Math.max(packed.size, 1) > bounds.ratio();
        if (swollen || size > bounds.largest().toBytes()) {
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "gzip-too-large", String.valueOf(size));
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    private static Refusal broken(IOException how) {
        String end = how instanceof EOFException ? "Unexpected end" : String.valueOf(how.getMessage());
        return new Refusal(HttpStatus.BAD_REQUEST, "gzip-broken", end);
    }

    /** Counts the packed bytes. */
    private static final class Counted extends FilterInputStream {

        private long size;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            size += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            size += Math.max(read, 0);
            return read;
        }
    }
}
