// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text of which no record is longer than a line may be: a quotation mark without its twin else takes in the whole file. */
final class BoundedRecords extends FilterReader {

    private long read;

    BoundedRecords(Reader text) {
        super(text);
    }

    /** A record begins. */
    void begin() {
        read = 0;
    }

    boolean exceeded() {
        return read > TextLines.LONGEST;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        counted(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        counted(Math.max(count, 0));
        return count;
    }

    private void counted(int count) throws IOException {
        read += count;
        if (exceeded()) {
            throw new IOException("a record of more than " + TextLines.LONGEST + " characters");
        }
    }
}
