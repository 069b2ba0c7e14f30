// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import org.jspecify.annotations.Nullable;

/**
 * The fields of an account, as typed.
 *
 * @param position {@code CLERK} or {@code HEAD}, of a bureau's account only
 */
public record AccountForm(
        @Nullable String name,
        @Nullable String role,
        @Nullable String bureau,
        @Nullable String position) {

    static final AccountForm EMPTY = new AccountForm(null, "BUREAU", null, "CLERK");

    static AccountForm of(AccountEntry entry) {
        return new AccountForm(entry.name(), entry.role().name(), entry.bureau(), entry.position());
    }
}
