// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's bytes. What they are counts for more than what they are said to be: valid UTF-8 is UTF-8, else the
 * encodings of mark, header and page are tried in turn, then GB18030, which holds GB 2312 and GBK.
 */
public final class PageText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w-]{1,40})");
    /** One character in so many may be broken, as where a system cut a text in the middle of one. */
    private static final int TOLERATED = 1000;

    private PageText() {}

    /** Empty where no usual encoding gives a text. */
    public static Optional<String> of(byte[] bytes, @Nullable String contentType) {
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return Optional.ofNullable(strict(bytes, StandardCharsets.UTF_16));
        }
        List<Charset> stated = stated(bytes, contentType);
        List<Charset> candidates = new ArrayList<>(List.of(StandardCharsets.UTF_8));
        candidates.addAll(stated);
        candidates.add(GB18030);
        String plausible = null;
        for (Charset candidate : candidates) {
            String text = strict(bytes, candidate);
            if (text != null && text.indexOf('\0') < 0) {
                if (ascii(text) || chinese(text) || stated.contains(candidate)) {
                    return Optional.of(withoutMark(text));
                }
                plausible = plausible == null ? text : plausible;
            }
        }
        return plausible == null
                ? candidates.stream()
                        .flatMap(candidate -> nearly(bytes, candidate).stream())
                        .findFirst()
                : Optional.of(withoutMark(plausible));
    }

    private static List<Charset> stated(byte[] bytes, @Nullable String contentType) {
        List<Charset> stated = new ArrayList<>();
        named(CHARSET, contentType == null ? "" : contentType).ifPresent(stated::add);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        named(XML, head).ifPresent(stated::add);
        named(CHARSET, head).ifPresent(stated::add);
        return stated;
    }

    private static Optional<Charset> named(Pattern form, String words) {
        Matcher match = form.matcher(words);
        if (!match.find()) {
            return Optional.empty();
        }
        String name = match.group(1).toLowerCase(Locale.ROOT);
        // Servers say Latin where nobody told them anything, and every byte is a Latin letter.
        if (name.startsWith("iso-8859") || name.startsWith("windows-125") || name.equals("us-ascii")) {
            return Optional.empty();
        }
        try {
            return Optional.of(name.startsWith("gb") ? GB18030 : Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** A few words of GBK can be valid UTF-8 by chance, but then they are no Chinese. */
    private static boolean chinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static Optional<String> nearly(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        long broken = text.chars().filter(c -> c == '\uFFFD' || c == 0).count();
        return broken * TOLERATED <= text.length() ? Optional.of(withoutMark(text)) : Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
