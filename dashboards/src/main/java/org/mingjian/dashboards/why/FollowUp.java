// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

/**
 * What followed from a finding: the item of the register of rectifications (整改台账), and the notice that opened it.
 *
 * @param code of the item, such as ZG2026-1
 * @param state of the item; {@code rectification.state.<CODE>} on screen
 * @param number of the notice
 */
public record FollowUp(String finding, long rectification, String code, String state, long notice, String number) {}
