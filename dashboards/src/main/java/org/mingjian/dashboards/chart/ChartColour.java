// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.Color;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Colours a chart may use, each a token of the style sheet. In SVG only the name of the token remains, so that dark and
 * print follow the page; in PNG the light value is used.
 */
public enum ChartColour {
    SURFACE("surface", 0xFFFFFF),
    INK("ink", 0x17202B),
    INK_2("ink-2", 0x46525F),
    INK_3("ink-3", 0x66727F),
    LINE("line", 0xD9DEE5),
    BRAND("brand", 0x1F4E79),
    TINT("tint", 0xC5D1DC),
    /** Bodies of the same group: brand, stepped back. */
    PEER("peer", 0x7491AC),
    /** Veto, breach, overdue; never mere loss of points. */
    SEAL("seal", 0xB3261E);

    private static final Map<Integer, ChartColour> BY_RGB =
            Stream.of(values()).collect(Collectors.toMap(colour -> colour.rgb, Function.identity()));

    private final String token;
    private final int rgb;

    ChartColour(String token, int rgb) {
        this.token = token;
        this.rgb = rgb;
    }

    /** The light value, for drawing. */
    public Color awt() {
        return new Color(rgb);
    }

    /** Name of the token, without the dashes before it. */
    public String token() {
        return token;
    }

    static Optional<ChartColour> of(int rgb) {
        return Optional.ofNullable(BY_RGB.get(rgb));
    }
}
