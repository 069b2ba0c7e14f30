// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares addresses of pages. */
final class Addresses {

    private Addresses() {}

    /** Same text for the same page, whatever its scheme, fragment or a slash at the end; empty for none. */
    static String plain(@Nullable String url) {
        if (url == null) {
            return "";
        }
        String lower = url.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return lower.replaceFirst("#.*$", "").replaceFirst("/+$", "");
    }
}
