// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.personaldata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;

/**
 * Personal data kept and removed.
 *
 * @param removes whether the reader may remove what is due
 * @param empty said where nothing was removed yet
 */
public record PersonalDataView(
        List<KeptEntry> kept,
        List<RemovalEntry> removals,
        boolean removes,
        @Nullable EmptyState empty) {
    public PersonalDataView {
        kept = List.copyOf(kept);
        removals = List.copyOf(removals);
    }

    /** Those that go after a period. */
    public List<KeptEntry> passing() {
        return kept.stream().filter(one -> one.period() != null).toList();
    }

    /** Those that stay with the record they belong to. */
    public List<KeptEntry> staying() {
        return kept.stream().filter(one -> one.period() == null).toList();
    }
}
