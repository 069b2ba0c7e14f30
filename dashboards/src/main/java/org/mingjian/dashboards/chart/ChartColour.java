// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Colours a chart may use, each a token of the style sheet. In SVG only the name of the token remains, so that dark and
 * print follow the page; in PNG the light value is used, and a drawing handed out as a file brings both.
 */
public enum ChartColour {
    SURFACE("surface", 0xFFFFFF, 0x161D26),
    INK("ink", 0x17202B, 0xE8EDF2),
    INK_2("ink-2", 0x46525F, 0xB4BFCA),
    INK_3("ink-3", 0x66727F, 0x8E9AA6),
    LINE("line", 0xD9DEE5, 0x2B3642),
    BRAND("brand", 0x1F4E79, 0x8FBCE6),
    TINT("tint", 0xC5D1DC, 0x354658),
    /** Bodies of the same group: brand, stepped back. */
    PEER("peer", 0x7491AC, 0x61809D),
    /** Veto, breach, overdue; never mere loss of points. */
    SEAL("seal", 0xB3261E, 0xFF8A80);

    private static final Map<Integer, ChartColour> BY_RGB =
            Stream.of(values()).collect(Collectors.toMap(colour -> colour.rgb, Function.identity()));

    private final String token;
    private final int rgb;
    private final int dark;

    ChartColour(String token, int rgb, int dark) {
        this.token = token;
        this.rgb = rgb;
        this.dark = dark;
    }

    /** The light value, for drawing. */
    public Color awt() {
        return new Color(rgb);
    }

    /** Name of the token, without the dashes before it. */
    public String token() {
        return token;
    }

    /** The light value as style sheets write it: {@code #1F4E79}. */
    String light() {
        return hex(rgb);
    }

    /** The dark value. */
    String dark() {
        return hex(dark);
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    static Optional<ChartColour> of(int rgb) {
        return Optional.ofNullable(BY_RGB.get(rgb));
    }
}
