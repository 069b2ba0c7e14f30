// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A dimension in an edition.
 *
 * @param points sum of its indicators' points
 * @param cap the most one period may deduct in this dimension; empty: its points
 */
public record SchemeDimension(
        String code,
        String title,
        BigDecimal points,
        @Nullable BigDecimal cap) {}
