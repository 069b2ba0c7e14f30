// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.mingjian.app.platform.ForbiddenAddresses;
import org.springframework.stereotype.Component;

/** Which addresses may never be visited: this machine, private and internal networks, whatever is no place of the public net. */
@Component
class AddressGuard {

    private final boolean allowLoopback;

    AddressGuard(HarvestProperties properties) {
        this.allowLoopback = properties.allowLoopback();
    }

    boolean forbids(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return !allowLoopback;
        }
        return ForbiddenAddresses.contain(address);
    }

    /** The addresses of a name, as they are now; every visit asks once and connects to what it was told. */
    InetAddress[] addresses(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }

    /** Whether none of a name's addresses is forbidden; a name without address leads nowhere and is none. */
    boolean allows(String host) {
        try {
            return Stream.of(addresses(host)).noneMatch(this::forbids);
        } catch (UnknownHostException nowhere) {
            return true;
        }
    }
}
