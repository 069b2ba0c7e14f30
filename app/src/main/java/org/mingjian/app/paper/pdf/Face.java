// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

/** Faces of an official document as a PDF shows them: open faces in place of those that may not be handed on. */
enum Face {
    /** For 仿宋 and 宋体. */
    SONG(false, 0),
    /** For 楷体: a little heavier than the text. */
    KAI(false, 0.014),
    /** For 黑体. */
    HEI(true, 0.008),
    /** For 小标宋. */
    TITLE(false, 0.034);

    /** Whether it is drawn with the sans face. */
    final boolean sans;
    /** Outline drawn around each glyph to make it heavier, of the size of type. */
    final double outline;

    Face(boolean sans, double outline) {
        this.sans = sans;
        this.outline = outline;
    }
}
