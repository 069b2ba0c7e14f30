// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a text that say something, by their numbers; of one longer than is taken, only that it is there. */
public final class TextLines {

    /** The longest page anybody sends is a tenth of it. */
    static final int LONGEST = 16 << 20;

    private TextLines() {}

    /** Takes lines. */
    public interface Taker {
        void line(int number, String words) throws IOException;

        /** A line of more than is taken; what follows it goes on. */
        void tooLong(int number);
    }

    public static void read(BufferedReader text, Taker lines) throws IOException {
        StringBuilder words = new StringBuilder();
        int number = 0;
        for (int next = text.read(); next >= 0; next = text.read()) {
            number++;
            long length = 0;
            for (; next >= 0 && next != '\n' && next != '\r'; next = text.read()) {
                if (++length <= LONGEST) {
                    words.append((char) next);
                }
            }
            if (next == '\r') {
                skipFeed(text);
            }
            String line = words.toString();
            if (length > LONGEST) {
                lines.tooLong(number);
            } else if (!line.isBlank()) {
                lines.line(number, line);
            }
            words.setLength(0);
        }
    }

    /** The first line, blank or not, as far as it is taken; null where there is none. */
    static @Nullable String first(BufferedReader text) throws IOException {
        StringBuilder words = new StringBuilder();
        int next = text.read();
        boolean none = next < 0;
        for (; next >= 0 && next != '\n' && next != '\r' && words.length() < LONGEST; next = text.read()) {
            words.append((char) next);
        }
        return none ? null : words.toString();
    }

    private static void skipFeed(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\n') {
            text.reset();
        }
    }
}
