// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of one category is kept.
 *
 * @param oldest when the period of the oldest began; null where nothing is kept
 * @param due how much of it is past its period
 */
public record Holdings(
        Category category, long kept, @Nullable Instant oldest, long due) {}
