// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the list of one source was followed.
 *
 * @param ending why it was followed no further, Chinese; null while it is
 */
public record SourceProgress(
        String bureau,
        String name,
        String id,
        int lists,
        int items,
        @Nullable LocalDate newest,
        @Nullable String ending) {}
