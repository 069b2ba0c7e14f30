// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.findings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding can be looked at (佐证).
 *
 * @param url address of the page, or file and key of the register row
 * @param sha256 digest of the capture, 64 hex digits; empty where no capture exists
 * @param excerpt the words that matter, masked
 * @param firstSeenOn the day the evidence was first seen
 */
public record Evidence(
        String url,
        @Nullable String sha256,
        @Nullable String excerpt,
        @Nullable LocalDate firstSeenOn) {}
