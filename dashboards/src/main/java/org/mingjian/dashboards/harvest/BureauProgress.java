// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

/** Where one bureau stands within a harvest: addresses, and what became of those visited. */
public record BureauProgress(
        String code,
        String name,
        long lists,
        long pages,
        long waiting,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long gone,
        long files,
        long failed) {}
