// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import org.jspecify.annotations.Nullable;

/**
 * The form that changes one's own password.
 *
 * @param again the new one typed once more
 */
public record PasswordForm(
        @Nullable String current,
        @Nullable String chosen,
        @Nullable String again) {

    /** Never shows a password. */
    @Override
    public String toString() {
        return "change of a password";
    }
}
