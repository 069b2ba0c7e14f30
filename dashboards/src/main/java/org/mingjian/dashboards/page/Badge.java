// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/** A state shown as sign, word and shape, colour last, so that it survives print and colour-blind eyes. */
public interface Badge {

    /** Id of the sign in {@code glyphs.svg}. */
    String glyph();

    /** Class that gives the colour: ok, brand, warn, seal, info, mute; empty for ink. */
    String tone();

    /** Message key of the word. */
    String key();
}
