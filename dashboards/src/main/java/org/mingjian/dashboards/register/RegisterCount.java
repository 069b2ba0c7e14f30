// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How full a register of a bureau is.
 *
 * @param register name of the fact type
 * @param rows current rows
 * @param published those of them that rest on a public address
 * @param completeTo last day for which the bureau declared it complete; null without a declaration
 */
public record RegisterCount(
        String register,
        long rows,
        long published,
        @Nullable LocalDate completeTo) {

    /** A register of which nothing is known. */
    public static RegisterCount none(String register) {
        return new RegisterCount(register, 0, 0, null);
    }

    /** The same register counted in two parts. */
    public RegisterCount and(RegisterCount other) {
        return new RegisterCount(
                register,
                rows + other.rows,
                published + other.published,
                completeTo == null ? other.completeTo : completeTo);
    }

    /** Rows that somebody delivered. */
    public long delivered() {
        return rows - published;
    }
}
