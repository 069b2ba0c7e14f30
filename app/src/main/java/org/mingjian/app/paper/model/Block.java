// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.model;

import org.jspecify.annotations.Nullable;

/** A piece of a document's text, one below the other. */
public sealed interface Block {

    /** A heading on a line of its own, its ordinal included. */
    record Heading(Level level, String text) implements Block {}

    /**
     * A paragraph, indented by two characters.
     *
     * @param lead its beginning in the face of the level, its ordinal included, e.g. （一）答复超期。; empty for none
     */
    record Paragraph(Level level, String lead, String text) implements Block {}

    /** A note in small type (注). */
    record Note(String text) implements Block {}

    /** A heading in the middle of the page (附件标题). */
    record Title(String text) implements Block {}

    /** A table over the whole width of the text. */
    record Table(PaperTable table) implements Block {}

    /**
     * A picture, as wide as said, its height by its proportions.
     *
     * @param png its bytes
     * @param pixelsWide width of the PNG
     * @param pixelsHigh height of the PNG
     * @param caption below it; null for none
     */
    record Picture(
            byte[] png,
            int pixelsWide,
            int pixelsHigh,
            double widthMm,
            @Nullable String caption) implements Block {}

    static Block text(String text) {
        return new Paragraph(Level.THIRD, "", text);
    }
}
