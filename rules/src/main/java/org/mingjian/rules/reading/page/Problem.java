// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

/**
 * Something on a page that could not be read or contradicts itself.
 *
 * @param code stable, upper case: {@code EMPTY, TRUNCATED, UNREADABLE, DATE_UNREADABLE, CONTRADICTION, META_MISSING,
 *     META_EMPTY, META_MISSPELT, FAULT}
 * @param detail the words of the page, shortened
 */
public record Problem(String code, String detail) {}
