// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses as they stand in pages, with all their faults, made requestable. */
public final class WebAddress {

    private static final int LONGEST = 2000;
    private static final String AS_IT_IS = "-._~:/?#[]@!$&'()*+,;=%";

    private WebAddress() {}

    /** Absolute http(s) address of a host, without user, password and fragment; empty for anything else. */
    public static Optional<URI> of(String address) {
        try {
            URI uri = new URI(ascii(address.strip()));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean proper = web && uri.getHost() != null && uri.getUserInfo() == null;
            return proper ? Optional.of(plain(uri)).filter(WebAddress::isShort) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** What is visited one after the other: host with port. */
    public static String host(URI uri) {
        return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    /** As it is requested and kept, a Chinese sign is nine. */
    private static boolean isShort(URI uri) {
        return uri.toString().length() <= LONGEST;
    }

    private static URI plain(URI uri) throws URISyntaxException {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new URI(
                uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host(uri).toLowerCase(Locale.ROOT) + path + query);
    }

    private static String ascii(String address) {
        StringBuilder ascii = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || AS_IT_IS.indexOf(c) >= 0)) {
                ascii.append(c);
            } else {
                ascii.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return ascii.toString();
    }
}
