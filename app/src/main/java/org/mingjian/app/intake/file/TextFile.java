// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A text file with the encoding it turned out to have: UTF-8, with or without a mark, or else GB18030. */
public record TextFile(Path path, Charset encoding) {

    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final int MARK = '\uFEFF';

    /** Reads the file once to find out; empty when it is neither. */
    public static Optional<TextFile> detect(Path path) throws IOException {
        for (Charset encoding : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            if (decodes(path, encoding)) {
                return Optional.of(new TextFile(path, encoding));
            }
        }
        return Optional.empty();
    }

    /** The text without its byte order mark; malformed bytes are an error, never a replacement character. */
    public BufferedReader open() throws IOException {
        BufferedReader text = new BufferedReader(strict(Files.newInputStream(path), encoding));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    /** Whether the file begins with a byte order mark. */
    boolean marked() throws IOException {
        try (Reader text = strict(Files.newInputStream(path), encoding)) {
            return text.read() == MARK;
        }
    }

    private static boolean decodes(Path path, Charset encoding) throws IOException {
        char[] buffer = new char[1 << 16];
        try (Reader text = strict(Files.newInputStream(path), encoding)) {
            int read = 0;
            while (read >= 0) {
                read = text.read(buffer);
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    private static Reader strict(InputStream bytes, Charset encoding) {
        return new InputStreamReader(bytes, encoding.newDecoder());
    }
}
