// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What one Argon2id hash of a new password costs. The default is the least that the OWASP Password Storage Cheat Sheet names
 * for one lane; a hash carries its own cost, so that another setting leaves the passwords that exist as they are.
 *
 * @param memory of one hash; at most two are computed at once
 * @param passes over that memory, from 1
 */
@Validated
@ConfigurationProperties("mingjian.account.password-cost")
record PasswordCost(
        @NotNull @DefaultValue("19MB") DataSize memory,
        @Min(1) @DefaultValue("2") int passes) {

    /** In the unit of the algorithm, KiB. */
    int kibibytes() {
        return Math.toIntExact(memory.toKilobytes());
    }
}
