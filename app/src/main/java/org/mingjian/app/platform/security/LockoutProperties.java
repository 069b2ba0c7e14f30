// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What wrong passwords in a row do to an account; each further one does it again. NIST SP 800-63B allows up to 100 tries; GB/T
 * 22239 asks for a limit of the operator's own, for which {@code 5} and {@code 30m} are common.
 *
 * @param failures so many lock it
 * @param duration for so long
 */
@Validated
@ConfigurationProperties("mingjian.account.lockout")
record LockoutProperties(
        @Min(3) @Max(100) @DefaultValue("10") int failures,
        @NotNull @DefaultValue("15m") Duration duration) {}
