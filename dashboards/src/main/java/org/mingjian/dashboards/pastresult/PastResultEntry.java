// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.pastresult;

import org.mingjian.rules.facts.PastResult;

/** An imported result with the name of its bureau. */
public record PastResultEntry(String name, PastResult result) {}
