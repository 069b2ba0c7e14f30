// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares addresses of pages. */
public final class Addresses {

    private Addresses() {}

    /** Same text for the same page, whatever its scheme, fragment or a slash at the end; empty for none. */
    public static String plain(@Nullable String url) {
        if (url == null) {
            return "";
        }
        String address = url.strip().toLowerCase(Locale.ROOT);
        int scheme = address.indexOf("://");
        int fragment = address.indexOf('#');
        int end = fragment < 0 ? address.length() : fragment;
        int start = scheme < 0 || scheme > end ? 0 : scheme + 3;
        while (end > start && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(start, end);
    }
}
