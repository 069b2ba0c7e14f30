// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.duty;

/**
 * Something a bureau may file although nothing is scored by it (自报佐证).
 *
 * @param code e.g. {@code EV-01}
 * @param duty id of the statement it answers
 * @param material what to file, Chinese
 * @param reason why no points hang on it, Chinese
 */
public record EvidenceEntry(String code, String duty, String titleZh, String titleEn, String material, String reason) {}
