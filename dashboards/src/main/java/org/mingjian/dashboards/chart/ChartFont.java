// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The one face charts are measured and drawn with: Noto Sans SC from the jar. A machine's own fonts are never asked,
 * since Java draws a missing Chinese character by substitution yet measures it with wrong metrics.
 */
public final class ChartFont {
    private static final Font SANS = load("/fonts/NotoSansSC-Regular.ttf");

    private ChartFont() {}

    /** Text of the given size in pixels. */
    public static Font plain(float size) {
        return SANS.deriveFont(size);
    }

    /** Emphasised text; pages show it in weight 600. */
    public static Font strong(float size) {
        return SANS.deriveFont(Font.BOLD, size);
    }

    /** Whether every character of the text has a glyph. */
    public static boolean displays(String text) {
        return SANS.canDisplayUpTo(text) == -1;
    }

    private static Font load(String path) {
        try (InputStream file = ChartFont.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IOException("font is not in the jar: " + path);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("font cannot be read: " + path, e);
        }
    }
}
