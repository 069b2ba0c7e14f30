// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the server ends.
 *
 * @param notice how long it says "not ready" and goes on serving before it closes its door ({@code MINGJIAN_STOP_NOTICE}):
 *     longer than what is in front of it needs to notice; 0 where nothing is
 */
@ConfigurationProperties("mingjian.stop")
record StopProperties(@DefaultValue("0s") Duration notice) {}
