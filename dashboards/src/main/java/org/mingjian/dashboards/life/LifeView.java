// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.FieldError;

/**
 * A fact's life as its page needs it.
 *
 * @param title what it is called
 * @param state message key of whether it counts
 * @param fields of the newest version, in words
 * @param events oldest first
 * @param versions newest first
 * @param comparison of two versions; absent where there is one only
 * @param text the beginning of its text; absent where it has none
 * @param reason what was typed as the reason
 * @param errors why the last attempt to change something was refused
 */
public record LifeView(
        FactLife life,
        String title,
        String state,
        List<Field> fields,
        List<LifeEvent> events,
        List<VersionLine> versions,
        @Nullable Comparison comparison,
        @Nullable String text,
        List<UseLine> uses,
        boolean mayWithdraw,
        boolean mayRestore,
        String reason,
        List<FieldError> errors) {

    /** A column and its value in words; {@code href} where the value is an address. */
    public record Field(String name, String value, @Nullable String href) {}

    /**
     * A version in one line.
     *
     * @param door how it came, in words
     * @param changed columns that differ from the version before it, in words
     */
    public record VersionLine(
            FactLife.Version version,
            String door,
            @Nullable String source,
            @Nullable String sourceHref,
            List<String> changed) {}

    /**
     * Two versions side by side.
     *
     * @param fields that differ
     */
    public record Comparison(int before, int after, List<Difference> fields, TextComparison text) {
        /** Whether they are the same but for what is not shown. */
        public boolean same() {
            return fields.isEmpty() && text.parts().isEmpty() && !text.tooLong();
        }
    }

    /** A field in two versions. */
    public record Difference(String name, String before, String after) {}

    /** A finding that rests on the fact. */
    public record UseLine(FactLife.Use use, String title, Badge badge) {}
}
