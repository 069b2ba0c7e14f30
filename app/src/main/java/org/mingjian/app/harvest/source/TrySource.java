// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.harvest.fetch.Fetcher;
import org.mingjian.app.harvest.fetch.PageText;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.app.harvest.source.Tried.ListTried;
import org.mingjian.app.harvest.source.Tried.PageTried;
import org.mingjian.rules.facts.DisclosureSection;
import org.mingjian.rules.reading.PagePassages;
import org.mingjian.rules.reading.PageReader;
import org.mingjian.rules.reading.PageReading;
import org.mingjian.rules.reading.listing.ListItem;
import org.mingjian.rules.reading.page.PageInput;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads what a harvest would read of a source first: its first list page, and the first page it leads to. Stores nothing. */
@Component
class TrySource {

    private final Fetcher fetcher;

    TrySource(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    Mono<Tried> of(Source source) {
        return source.address() == null
                ? page(source, source.pages().get(0)).map(page -> new Tried(null, page))
                : fetcher.fetch(source.address(), Map.of())
                        .publishOn(Schedulers.boundedElastic())
                        .flatMap(fetched -> followed(source, list(source, fetched)));
    }

    private static ListTried list(Source source, Fetched fetched) {
        return new ListTried(
                fetched,
                ListReading.of(source, fetched, 1).orElse(null),
                source.kind() == SourceKind.PLATFORM
                        ? ListReading.platform(fetched).orElse(null)
                        : null);
    }

    private Mono<Tried> followed(Source source, ListTried list) {
        String first = first(list);
        return first == null
                ? Mono.just(new Tried(list, null))
                : page(source, first).map(page -> new Tried(list, page));
    }

    /** Of a platform the guide, which is a page more often than any other section. */
    private static @Nullable String first(ListTried list) {
        if (list.platform() != null) {
            ListItem guide = list.platform().sections().get(DisclosureSection.GUIDE);
            return guide == null ? null : guide.url();
        }
        return list.read() == null || list.read().items().isEmpty()
                ? null
                : list.read().items().get(0).url();
    }

    private Mono<PageTried> page(Source source, String address) {
        return fetcher.fetch(address, Map.of())
                .publishOn(Schedulers.boundedElastic())
                .map(fetched -> text(fetched)
                        .map(html -> read(fetched, PageInput.ofHtml(fetched.at().toString(), source.labelled(html))))
                        .orElse(new PageTried(fetched, null, Map.of())));
    }

    private static PageTried read(Fetched fetched, PageInput input) {
        PageReading reading = PageReader.read(input);
        return new PageTried(fetched, reading, PagePassages.of(input, reading));
    }

    private static Optional<String> text(Fetched fetched) {
        return fetched.outcome() == VisitOutcome.OK && fetched.textual()
                ? PageText.of(fetched.body(), fetched.header("content-type"))
                : Optional.empty();
    }
}
