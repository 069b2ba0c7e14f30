// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/**
 * Words that lead somewhere.
 *
 * @param text the words, as shown
 * @param href path inside Mingjian, or an absolute address of the source
 */
public record Link(String text, String href) {}
