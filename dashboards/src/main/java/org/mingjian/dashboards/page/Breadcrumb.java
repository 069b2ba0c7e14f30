// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.jspecify.annotations.Nullable;

/**
 * One step of the way from the overview to this page.
 *
 * @param text words as shown
 * @param href path of the step; absent for the page itself
 */
public record Breadcrumb(String text, @Nullable String href) {

    /** The last step: where the reader is. */
    public static Breadcrumb here(String text) {
        return new Breadcrumb(text, null);
    }
}
