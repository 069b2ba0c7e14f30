// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;

/**
 * Accounts, and the form that opens one.
 *
 * @param form what was typed
 * @param bureaus names by code, to choose from
 * @param handedOut a password that was just made; null otherwise
 */
public record AccountListView(
        List<AccountEntry> accounts,
        AccountFilter filter,
        AccountForm form,
        SortedMap<String, String> bureaus,
        List<FieldError> errors,
        AccountActions.@Nullable HandedOut handedOut,
        @Nullable EmptyState empty) {

    public AccountListView {
        accounts = List.copyOf(accounts);
        errors = List.copyOf(errors);
    }

    /** What an account can be; programs enter with tokens. */
    public List<Viewer.Role> roles() {
        return List.of(Viewer.Role.BUREAU, Viewer.Role.OFFICE, Viewer.Role.AUDITOR, Viewer.Role.ADMIN);
    }

    public List<AccountEntry.State> states() {
        return List.of(AccountEntry.State.values());
    }
}
