// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.load;

import java.net.InetSocketAddress;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** Whose request it is, before anybody knows whether it is right: by what it shows, else by where it comes from. */
final class Caller {

    private Caller() {}

    /** Never kept longer than the request, and only as a number: it may be a secret. */
    static String of(ServerWebExchange exchange) {
        String shown = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        HttpCookie session = exchange.getRequest().getCookies().getFirst("SESSION");
        if (shown != null) {
            return Integer.toHexString(shown.hashCode());
        }
        if (session != null) {
            return Integer.toHexString(session.getValue().hashCode());
        }
        InetSocketAddress address = exchange.getRequest().getRemoteAddress();
        return address == null ? "" : String.valueOf(address.getAddress());
    }
}
