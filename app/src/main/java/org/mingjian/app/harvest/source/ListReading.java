// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import java.util.Optional;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.harvest.fetch.PageText;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.rules.reading.listing.IndexReader;
import org.mingjian.rules.reading.listing.ListPage;
import org.mingjian.rules.reading.listing.ListPageReader;
import org.mingjian.rules.reading.listing.PlatformLists;
import org.mingjian.rules.reading.listing.PlatformPage;
import org.mingjian.rules.reading.listing.PlatformReader;

/** What a list page of a source says. */
public final class ListReading {

    private ListReading() {}

    /**
     * Empty where there is no text to read.
     *
     * @param depth number of the list page within its list, from 1
     */
    public static Optional<ListPage> of(Source source, Fetched fetched, int depth) {
        String at = fetched.at().toString();
        return text(fetched).map(text -> switch (source.kind()) {
            case LIST -> ListPageReader.read(text, at, source.selectors());
            case PLATFORM -> PlatformLists.read(text, at, source.selectors(), depth);
            default -> IndexReader.read(text, at);
        });
    }

    /** The platform a first page is; empty where there is no text to read. */
    public static Optional<PlatformPage> platform(Fetched fetched) {
        return text(fetched).map(text -> PlatformReader.read(text, fetched.at().toString()));
    }

    /** Whether a section of a platform is a page and no list. */
    public static boolean isPage(Source source, Fetched fetched, int depth, ListPage list) {
        return source.kind() == SourceKind.PLATFORM
                && depth > 1
                && list.more().isEmpty()
                && text(fetched)
                        .filter(text -> PlatformLists.isPage(text, fetched.at().toString(), list))
                        .isPresent();
    }

    private static Optional<String> text(Fetched fetched) {
        return fetched.outcome() == VisitOutcome.OK
                ? PageText.of(fetched.body(), fetched.header("content-type"))
                : Optional.empty();
    }
}
