// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of one dimension as squares, so that the denominator is seen before the score.
 *
 * @param name short name of the dimension
 * @param squares one an indicator, in the order of the scheme
 */
public record IndicatorSquares(String name, List<Square> squares) {

    public IndicatorSquares {
        squares = List.copyOf(squares);
    }

    /**
     * One indicator.
     *
     * @param indicator code, such as YS-03
     * @param outcome what came of it; {@link OutcomeBadge#SATISFIED} is full, {@link OutcomeBadge#VIOLATED} part-filled
     */
    public record Square(String indicator, OutcomeBadge outcome) {

        /** Class of the square. */
        public String style() {
            return switch (outcome) {
                case SATISFIED -> "full";
                case VIOLATED -> "loss";
                case NOT_APPLICABLE, NO_EVIDENCE, PENDING, ERROR -> "glyphed";
            };
        }

        /** Sign inside the square; absent where its filling says it. */
        public @Nullable String glyph() {
            return style().equals("glyphed") ? outcome.glyph() : null;
        }
    }
}
