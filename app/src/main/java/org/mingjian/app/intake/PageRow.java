// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.FactTypeDescription;

/**
 * A page that was read: a row of the fact type it is of, or a note why it is none.
 *
 * @param type {@code documents}, {@code disclosure-guides} or {@code annual-reports}
 */
record PageRow(
        FactTypeDescription type, RawRow row, @Nullable String note) {}
