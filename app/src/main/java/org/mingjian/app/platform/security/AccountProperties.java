// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Passwords of the accounts that exist from the start.
 *
 * @param adminPassword of {@code admin} at the first start ({@code MINGJIAN_ADMIN_PASSWORD}); generated if absent
 * @param demoPassword of every demo account ({@code MINGJIAN_DEMO_PASSWORD})
 */
@Validated
@ConfigurationProperties("mingjian.account")
record AccountProperties(
        @Nullable String adminPassword, @NotBlank String demoPassword) {

    /** Never shows a password. */
    @Override
    public String toString() {
        return "passwords of the first accounts";
    }
}
