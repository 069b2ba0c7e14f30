// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

import org.jspecify.annotations.Nullable;

/**
 * One page as it came in: its address and either its HTML or its plain text.
 *
 * @param url the address, or null; never a source of dates or numbers, only of absolute links
 * @param html the page as HTML (untrusted), or null
 * @param text the page as plain text, or null; ignored where HTML is given
 */
public record PageInput(
        @Nullable String url,
        @Nullable String html,
        @Nullable String text) {

    public static PageInput ofHtml(@Nullable String url, String html) {
        return new PageInput(url, html, null);
    }

    public static PageInput ofText(@Nullable String url, String text) {
        return new PageInput(url, null, text);
    }
}
