// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

/** Working days of the office's own procedure (local rules; parameters, not law). */
public record Deadlines(int appeal, int appealDecision) {}
