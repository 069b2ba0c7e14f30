// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.message.MessageProperties;
import org.mingjian.app.platform.ForbiddenAddresses;
import org.springframework.stereotype.Component;

/** Where a webhook may lead: by http or https, and not into this machine or a private network unless that is set. */
@Component
class WebhookAddress {

    private final MessageProperties properties;

    WebhookAddress(MessageProperties properties) {
        this.properties = properties;
    }

    /** A whole address without account and fragment; null otherwise. */
    static @Nullable URI read(String text) {
        try {
            URI url = new URI(text.strip());
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null
                    ? url
                    : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    /** One address of the host's name, all of which were looked at. */
    InetAddress resolve(URI url) throws IOException {
        InetAddress[] known = InetAddress.getAllByName(url.getHost().replaceAll("^\\[|]$", ""));
        for (InetAddress address : known) {
            if (!properties.allowPrivate() && ForbiddenAddresses.contain(address)) {
                throw new IOException("a private or reserved address: " + address.getHostAddress());
            }
        }
        return known[0];
    }

    /** Whether the name resolves and none of its addresses is forbidden. */
    boolean allows(URI url) {
        try {
            resolve(url);
            return true;
        } catch (UnknownHostException nowhere) {
            return false;
        } catch (IOException forbidden) {
            return false;
        }
    }

    static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    }

    static String path(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
