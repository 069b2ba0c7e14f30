// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** Addresses that are no places of the public net: this machine, private and internal networks, whatever is reserved. */
public final class ForbiddenAddresses {

    /** IANA's special-purpose registries, IPv4 inside IPv6 included, and one cloud's public address of its metadata. */
    private static final List<IpSubnetFilterRule> FORBIDDEN = List.of(
            rule("0.0.0.0", 8),
            rule("10.0.0.0", 8),
            rule("100.64.0.0", 10),
            rule("127.0.0.0", 8),
            rule("168.63.129.16", 32),
            rule("169.254.0.0", 16),
            rule("172.16.0.0", 12),
            rule("192.0.0.0", 24),
            rule("192.0.2.0", 24),
            rule("192.88.99.0", 24),
            rule("192.168.0.0", 16),
            rule("198.18.0.0", 15),
            rule("198.51.100.0", 24),
            rule("203.0.113.0", 24),
            rule("224.0.0.0", 4),
            rule("240.0.0.0", 4),
            rule("::", 96),
            rule("::ffff:0:0:0", 96),
            rule("64:ff9b::", 96),
            rule("64:ff9b:1::", 48),
            rule("100::", 64),
            rule("2001::", 23),
            rule("2001:db8::", 32),
            rule("2002::", 16),
            rule("3fff::", 20),
            rule("5f00::", 16),
            rule("fc00::", 7),
            rule("fe80::", 10),
            rule("fec0::", 10),
            rule("ff00::", 8));

    private ForbiddenAddresses() {}

    /** Whether the address is one of them. */
    public static boolean contain(InetAddress address) {
        InetSocketAddress socket = new InetSocketAddress(address, 0);
        return FORBIDDEN.stream().anyMatch(rule -> rule.matches(socket));
    }

    private static IpSubnetFilterRule rule(String network, int bits) {
        return new IpSubnetFilterRule(network, bits, IpFilterRuleType.REJECT);
    }
}
