// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

/**
 * A first-level indicator (一级指标、板块).
 *
 * @param code e.g. {@code YS}
 * @param folder e.g. {@code disclosure_on_request}
 * @param order place in every listing, from 1
 */
public record Dimension(String code, String folder, String titleZh, String titleEn, int order, String purpose) {}
