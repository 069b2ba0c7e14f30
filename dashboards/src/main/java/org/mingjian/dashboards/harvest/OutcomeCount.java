// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

/**
 * How often visits came to this.
 *
 * @param code of the outcome
 * @param words what it means, Chinese
 */
public record OutcomeCount(String code, String words, long visits) {}
