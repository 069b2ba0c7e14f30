// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.harvest.LocalSite;

/** Names and redirects that lead into this machine although the first address did not. One address of it stands for the public net. */
class GuardedFetchTest {

    private static final String PUBLIC = "127.0.0.2";

    private final HarvestProperties properties = FetchRulesTest.properties(false);
    private final Deque<String> told = new ArrayDeque<>();
    private final AddressGuard guard = new AddressGuard(properties) {
        @Override
        boolean forbids(InetAddress address) {
            return !address.getHostAddress().equals(PUBLIC) && super.forbids(address);
        }

        @Override
        InetAddress[] addresses(String host) throws UnknownHostException {
            return host.endsWith(".example")
                    ? new InetAddress[] {InetAddress.getByName(told.size() > 1 ? told.remove() : told.element())}
                    : super.addresses(host);
        }
    };
    private final Exchange exchange = new Exchange(properties, guard);
    private final HostLanes lanes = new HostLanes(Clock.systemUTC(), properties);
    private final Fetcher fetcher =
            new Fetcher(exchange, new Robots(exchange, lanes, properties), lanes, properties, Clock.systemUTC());
    private final LocalSite site = new LocalSite(PUBLIC);
    private final LocalSite inside = new LocalSite();

    @AfterEach
    void close() {
        site.close();
        inside.close();
    }

    @Test
    void aRedirectIntoThisMachineIsNotFollowed() {
        inside.page("/secret", "<p>内部系统</p>");
        site.redirect("/a", inside.at("/secret"));
        site.redirect("/b", "http://10.0.0.8/admin");
        site.redirect("/c", "http://169.254.169.254/latest/meta-data/");
        site.redirect("/d", "http://[::1]/");
        site.page("/fine", "<p>通知</p>");

        assertThat(List.of("/fine", "/a", "/b", "/c", "/d"))
                .extracting(path -> fetch(site.at(path)).outcome())
                .containsExactly(
                        VisitOutcome.OK,
                        VisitOutcome.FORBIDDEN_ADDRESS,
                        VisitOutcome.FORBIDDEN_ADDRESS,
                        VisitOutcome.FORBIDDEN_ADDRESS,
                        VisitOutcome.FORBIDDEN_ADDRESS);
        assertThat(inside.asked()).isEmpty();
    }

    /** DNS rebinding: the name is public when it is checked and private a moment later. */
    @Test
    void aNameIsConnectedToWhereItWasWhenItWasChecked() {
        int port = URI.create(inside.at("/")).getPort();
        told.addAll(List.of(PUBLIC, "127.0.0.1"));
        inside.page("/secret", "<p>内部系统</p>");

        assertThat(fetch("http://rebinding.example:" + port + "/secret").outcome())
                .as("nobody listens at the first address, and the second is not tried")
                .isEqualTo(VisitOutcome.UNREACHABLE);
        assertThat(told).as("how often the name was asked for").hasSize(1);
        assertThat(fetch("http://rebinding.example:" + port + "/secret").outcome())
                .as("now the name says what it is")
                .isEqualTo(VisitOutcome.FORBIDDEN_ADDRESS);
        assertThat(inside.asked()).isEmpty();
    }

    private Fetched fetch(String address) {
        return fetcher.fetch(address, Map.of()).block();
    }
}
