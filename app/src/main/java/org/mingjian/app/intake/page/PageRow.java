// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.RawRow;
import org.mingjian.rules.facts.FactTypeDescription;

/**
 * A page that was read: a row of the fact type it is of, or a note why it is none.
 *
 * @param type {@code documents}, {@code disclosure-guides} or {@code annual-reports}; {@code page-changes} of a page that
 *     is gone
 * @param look when it was looked at and what is known of it before it is a fact; null where the row cannot be read
 */
public record PageRow(
        FactTypeDescription type,
        RawRow row,
        @Nullable String note,
        @Nullable PageLook look) {

    public PageRow(FactTypeDescription type, RawRow row, @Nullable String note) {
        this(type, row, note, null);
    }

    PageRow seen(PageLook look) {
        return new PageRow(type, row, note, look);
    }
}
