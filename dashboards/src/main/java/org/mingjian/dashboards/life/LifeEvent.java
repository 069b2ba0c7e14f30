// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a fact.
 *
 * @param key message key of its word
 * @param detail what more there is to say
 * @param tone class of its mark: ok, warn, seal or mute
 * @param href where it leads
 */
public record LifeEvent(
        Instant at,
        String key,
        @Nullable String detail,
        String tone,
        @Nullable String href) {}
