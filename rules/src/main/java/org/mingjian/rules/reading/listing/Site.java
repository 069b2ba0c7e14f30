// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which addresses belong to one site: the same host, or one that lies above or below it. */
public final class Site {
    /** Names under which sites of different owners are registered. */
    private static final Set<String> SHARED =
            Set.of("gov.cn", "com.cn", "org.cn", "net.cn", "edu.cn", "ac.cn", "mil.cn");

    private Site() {}

    public static boolean same(String one, String other) {
        String first = host(one);
        String second = host(other);
        return first != null
                && second != null
                && (first.equals(second) || below(first, second) || below(second, first));
    }

    /** Host in lower case; null for what is no address of a web page. */
    public static @Nullable String host(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme();
            String host = uri.getHost();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && host != null ? host.toLowerCase(Locale.ROOT) : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    private static boolean below(String host, String above) {
        String parent = above.startsWith("www.") ? above.substring(4) : above;
        boolean owned = parent.indexOf('.') > 0 && !SHARED.contains(parent) && !number(parent);
        return owned && (host.equals(parent) || host.endsWith("." + parent));
    }

    private static boolean number(String host) {
        return Character.isDigit(host.charAt(host.length() - 1)) || host.endsWith("]");
    }
}
