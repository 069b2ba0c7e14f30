// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import java.util.Optional;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.harvest.fetch.PageText;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.rules.reading.listing.IndexReader;
import org.mingjian.rules.reading.listing.ListPage;
import org.mingjian.rules.reading.listing.ListPageReader;

/** What a list page of a source says. */
public final class ListReading {

    private ListReading() {}

    /** Empty where there is no text to read. */
    public static Optional<ListPage> of(Source source, Fetched fetched) {
        if (fetched.outcome() != VisitOutcome.OK) {
            return Optional.empty();
        }
        String at = fetched.at().toString();
        return PageText.of(fetched.body(), fetched.header("content-type"))
                .map(text -> source.kind() == SourceKind.LIST
                        ? ListPageReader.read(text, at, source.selectors())
                        : IndexReader.read(text, at));
    }
}
