// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.audit;

import java.time.LocalDate;

/** The digest of a day (每日摘要): the hash of the last link sealed on it, to be printed and kept outside of the server. */
public record DayDigest(LocalDate day, long position, String hash) {}
