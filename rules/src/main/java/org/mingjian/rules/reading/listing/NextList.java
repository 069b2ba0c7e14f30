// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import org.mingjian.rules.reading.page.Passage;

/**
 * The page of a list that follows.
 *
 * @param url absolute address without fragment
 * @param passage the link, or the call of the script, that leads there
 */
public record NextList(String url, Passage passage) {}
