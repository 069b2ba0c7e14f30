// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.board;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public board.
 *
 * @param enabled whether published results can be read under {@code /board} without an account
 */
@ConfigurationProperties("mingjian.board")
public record BoardProperties(@DefaultValue("false") boolean enabled) {}
