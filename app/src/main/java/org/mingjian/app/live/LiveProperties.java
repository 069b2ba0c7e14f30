// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Live results.
 *
 * @param asOf day they are computed as of; empty: today. The demo stands still at the end of its last quarter.
 */
@ConfigurationProperties("mingjian.live")
public record LiveProperties(@Nullable LocalDate asOf) {}
