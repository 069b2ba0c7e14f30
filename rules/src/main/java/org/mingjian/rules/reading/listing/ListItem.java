// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Passage;

/**
 * A page that a list leads to.
 *
 * @param url absolute http(s) address without fragment
 * @param title as the list shows it; empty where it shows none
 * @param date the date beside it; null where there is none
 * @param passage its row on the list
 */
public record ListItem(String url, String title, @Nullable LocalDate date, Passage passage) {}
