// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.util.List;
import java.util.SortedMap;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;

/**
 * One account, and what an administrator does with it.
 *
 * @param own whether it is the account the reader is signed in with, which nobody changes for themselves
 * @param form what was typed
 * @param bureaus names by code, to choose from
 */
public record AccountView(
        AccountEntry account,
        boolean own,
        AccountForm form,
        SortedMap<String, String> bureaus,
        List<FieldError> errors) {

    public AccountView {
        errors = List.copyOf(errors);
    }

    public List<Viewer.Role> roles() {
        return List.of(Viewer.Role.BUREAU, Viewer.Role.OFFICE, Viewer.Role.AUDITOR, Viewer.Role.ADMIN);
    }
}
