// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose evaluation this installation runs.
 *
 * @param name as in the masthead of every page ({@code MINGJIAN_AUTHORITY_NAME})
 */
@Validated
@ConfigurationProperties("mingjian.authority")
record AuthorityProperties(@NotBlank String name) {}
