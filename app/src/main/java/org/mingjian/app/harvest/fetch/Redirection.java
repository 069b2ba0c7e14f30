// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingjian.rules.reading.listing.Site;

/** The way from a page's address to where it really is; every step is checked like a first address. */
final class Redirection {

    private static final Pattern HOME = Pattern.compile("/|/(index|default)\\.[a-z]{3,5}");

    private final Set<URI> way = new LinkedHashSet<>();
    private final URI first;
    private final int most;

    Redirection(URI first, int most) {
        this.first = first;
        this.most = most;
        way.add(first);
    }

    /** The next address, or why there is none. */
    URI step(URI from, String location) throws FetchStopped {
        URI next = WebAddress.of(resolve(from, location)).orElseThrow(() -> new FetchStopped(VisitOutcome.BAD_ADDRESS));
        if (!way.add(next)) {
            throw new FetchStopped(VisitOutcome.REDIRECT_LOOP);
        }
        if (way.size() - 1 > most) {
            throw new FetchStopped(VisitOutcome.TOO_MANY_REDIRECTS);
        }
        return next;
    }

    boolean leavesTheSite(URI next) {
        return !Site.same(first.toString(), next.toString());
    }

    /** Whether a page that is none of them leads to the first page of its site. */
    boolean leadsHome(URI next) {
        return HOME.matcher(next.getPath()).matches()
                && !HOME.matcher(first.getPath()).matches();
    }

    static String resolve(URI from, String location) {
        try {
            return new URL(from.toURL(), location.strip()).toString();
        } catch (MalformedURLException unreadable) {
            return "";
        }
    }
}
