// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.frontier;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.app.harvest.fetch.WebAddress;
import org.mingjian.rules.reading.listing.ListItem;

/**
 * A page a list leads to, ready to be visited.
 *
 * @param title empty where the list shows none
 * @param day date beside it, empty where there is none
 */
public record FoundPage(String host, String url, String title, String day) {

    private static final int MOST_REPETITIONS = 3;

    /** Empty for an address that cannot be visited or grows by repeating itself, as relative links in a trap do. */
    public static Optional<FoundPage> of(ListItem item) {
        return WebAddress.of(item.url())
                .filter(address -> !repeats(address))
                .map(address -> new FoundPage(
                        WebAddress.host(address),
                        address.toString(),
                        item.title(),
                        item.date() == null ? "" : item.date().toString()));
    }

    /** An address somebody wrote down. */
    public static Optional<FoundPage> at(String url) {
        return WebAddress.of(url).map(address -> new FoundPage(WebAddress.host(address), address.toString(), "", ""));
    }

    private static boolean repeats(URI address) {
        return Arrays.stream(address.getRawPath().split("/"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.groupingBy(part -> part, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(times -> times > MOST_REPETITIONS);
    }
}
