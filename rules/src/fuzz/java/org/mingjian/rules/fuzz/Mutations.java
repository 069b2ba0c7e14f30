// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils samples: flips, cuts, splices, repeats and puts in hostile words. The same seed spoils the same way. */
public final class Mutations {

    private static final int MOST = 6;
    private static final int LARGEST = 1 << 18;
    private static final int LONGEST_PART = 400;
    private static final byte[] EDGES = {0, 1, 0x20, 0x22, 0x2c, 0x3c, 0x5b, 0x7b, 0x7f, (byte) 0x80, (byte) 0xff};
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final SplittableRandom random;

    public Mutations(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A word that means harm somewhere. */
    public String word() {
        return random.nextInt(12) == 0 ? HostileWords.nested(random) : one(HostileWords.ALL);
    }

    /** @param other what parts are spliced in from */
    public String text(String sample, String other) {
        String text = sample;
        for (int i = random.nextInt(MOST); i >= 0; i--) {
            text = changed(text, other);
        }
        return text;
    }

    /** @param other what parts are spliced in from */
    public byte[] bytes(byte[] sample, byte[] other) {
        byte[] bytes = sample.clone();
        for (int i = random.nextInt(MOST); i >= 0; i--) {
            bytes = changed(bytes, other);
        }
        return bytes;
    }

    private String changed(String text, String other) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(LONGEST_PART));
        String head = text.substring(0, at);
        return switch (random.nextInt(9)) {
            case 0 -> head;
            case 1 -> head + text.substring(end);
            case 2 -> head + word() + text.substring(end);
            case 3, 4 -> head + word() + text.substring(at);
            case 5 -> head + repeated(text.substring(at, end), text.length()) + text.substring(end);
            case 6 -> head + part(other) + text.substring(at);
            case 7 -> numbered(text, at);
            default -> head + (char) random.nextInt(Character.MAX_VALUE + 1) + text.substring(Math.min(at + 1, end));
        };
    }

    /** The next number becomes one at an edge. */
    private String numbered(String text, int from) {
        Matcher number = NUMBER.matcher(text);
        return number.find(from)
                ? text.substring(0, number.start()) + one(HostileWords.NUMBERS) + text.substring(number.end())
                : text;
    }

    private String repeated(String part, int already) {
        int times = 1 << random.nextInt(12);
        return part.repeat(Math.max(1, Math.min(times, (LARGEST - already) / Math.max(1, part.length()))));
    }

    private String part(String other) {
        int from = random.nextInt(other.length() + 1);
        return other.substring(from, Math.min(other.length(), from + random.nextInt(LONGEST_PART)));
    }

    private byte[] changed(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(LONGEST_PART));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(bytes, at, new byte[0], end);
            case 2 -> joined(bytes, at, word().getBytes(StandardCharsets.UTF_8), end);
            case 3 -> joined(bytes, at, repeated(bytes, at, end), end);
            case 4 -> joined(bytes, at, part(other), at);
            case 5 -> flipped(bytes, at);
            default -> edged(bytes, at);
        };
    }

    private static byte[] joined(byte[] bytes, int at, byte[] middle, int from) {
        byte[] all = Arrays.copyOf(bytes, at + middle.length + bytes.length - from);
        System.arraycopy(middle, 0, all, at, middle.length);
        System.arraycopy(bytes, from, all, at + middle.length, bytes.length - from);
        return all;
    }

    private byte[] repeated(byte[] bytes, int at, int end) {
        int length = end - at;
        int times = Math.max(1, Math.min(1 << random.nextInt(8), (LARGEST - bytes.length) / Math.max(1, length)));
        byte[] all = new byte[length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(bytes, at, all, i * length, length);
        }
        return all;
    }

    private byte[] part(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(LONGEST_PART)));
    }

    private byte[] flipped(byte[] bytes, int at) {
        if (at < bytes.length) {
            bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] edged(byte[] bytes, int at) {
        if (at < bytes.length) {
            bytes[at] = EDGES[random.nextInt(EDGES.length)];
        }
        return bytes;
    }
}
