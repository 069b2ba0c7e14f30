// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.rules.scoring.ScoreLine;

/**
 * One indicator as a square of 14 pixels.
 *
 * @param code indicator
 * @param title its name
 * @param href its line on the sheet
 */
public record Square(String code, String title, Kind kind, String href) {
    /** What the square shows; the word is {@code square.<NAME>}. */
    public enum Kind {
        FULL("", null),
        LOSS("loss", null),
        NOT_APPLICABLE(Badge.NOT_APPLICABLE),
        NO_EVIDENCE(Badge.NO_EVIDENCE),
        PENDING(Badge.PENDING),
        ERROR(Badge.ERROR);

        private final String style;
        private final @Nullable String glyph;

        Kind(Badge outcome) {
            this("glyphed " + outcome.tone(), outcome.glyph());
        }

        Kind(String style, @Nullable String glyph) {
            this.style = style;
            this.glyph = glyph;
        }

        /** Classes of the square. */
        public String style() {
            return style;
        }

        /** Sign drawn instead of the square; empty for a plain square. */
        public @Nullable String glyph() {
            return glyph;
        }
    }

    static Kind kind(ScoreLine line) {
        return switch (line.outcome()) {
            case SATISFIED -> Kind.FULL;
            case VIOLATED -> line.effective().signum() == 0 ? Kind.FULL : Kind.LOSS;
            case NOT_APPLICABLE -> Kind.NOT_APPLICABLE;
            case NO_EVIDENCE -> Kind.NO_EVIDENCE;
            case PENDING -> Kind.PENDING;
            case ERROR -> Kind.ERROR;
        };
    }
}
