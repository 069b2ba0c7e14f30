// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value that differs between two editions.
 *
 * @param place e.g. {@code indicators[YS-03].points}
 * @param before value as text; empty where the place is new
 * @param after value as text; empty where the place is gone
 */
public record SchemeChange(
        String place, @Nullable String before, @Nullable String after) {

    boolean same() {
        return Objects.equals(before, after);
    }

    @Override
    public String toString() {
        return place + ": " + (before == null ? "（无）" : before) + " → " + (after == null ? "（无）" : after);
    }
}
