// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * State of the installation.
 *
 * @param version of Mingjian
 * @param database product and version, such as PostgreSQL 18.6
 * @param databaseBytes size on disk
 * @param schemaVersion last migration
 * @param rulebookDigest digest of the rulebook in use
 * @param startedAt when this process started
 * @param factCounts current facts by type name (plural, kebab-case), in the order of the types
 * @param accounts active accounts
 */
public record Health(
        String version,
        String database,
        long databaseBytes,
        String schemaVersion,
        String rulebookDigest,
        Instant startedAt,
        List<FactCount> factCounts,
        long accounts) {
    public Health {
        factCounts = List.copyOf(factCounts);
    }

    /** @param lastSeenAt newest arrival; empty when there is none */
    public record FactCount(
            String type, String title, long count, @Nullable Instant lastSeenAt) {}
}
