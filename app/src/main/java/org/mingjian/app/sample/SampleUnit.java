// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be drawn: a finding, a satisfied line of a score sheet, or a document as it was read.
 *
 * @param id unique in its population
 * @param stratum indicator and group, or kind and group
 * @param title what it says, in one line
 * @param indicator of what was found; null for a reading
 * @param outcome of what was found; null for a reading
 * @param fact version of the fact that was read; null for a finding
 */
record SampleUnit(
        String id,
        String stratum,
        String bureau,
        String title,
        @Nullable String indicator,
        @Nullable String outcome,
        @Nullable Long fact) {}
