// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.harvest.fetch.Fetcher;
import org.mingjian.app.harvest.fetch.PageText;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.rules.reading.PageReader;
import org.mingjian.rules.reading.PageReading;
import org.mingjian.rules.reading.listing.ListItem;
import org.mingjian.rules.reading.listing.ListPage;
import org.mingjian.rules.reading.page.PageInput;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows what a harvest would read of a source: its first list page, and the first page it leads to. Stores nothing. */
@Component
class TrySource {

    private final Fetcher fetcher;

    TrySource(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    Mono<Map<String, @Nullable Object>> of(Source source) {
        return source.address() == null
                ? page(source.pages().get(0)).map(page -> shown(null, page))
                : fetcher.fetch(source.address(), Map.of()).flatMap(fetched -> list(source, fetched));
    }

    private Mono<Map<String, @Nullable Object>> list(Source source, Fetched fetched) {
        Map<String, @Nullable Object> list = visited(fetched);
        Optional<ListPage> read = ListReading.of(source, fetched);
        List<ListItem> items = read.map(ListPage::items).orElse(List.of());
        list.put("items", items);
        list.put("next", read.map(ListPage::next).orElse(null));
        list.put("more", read.map(ListPage::more).orElse(List.of()));
        return items.isEmpty()
                ? Mono.just(shown(list, null))
                : page(items.get(0).url()).map(page -> shown(list, page));
    }

    private Mono<Map<String, @Nullable Object>> page(String address) {
        return fetcher.fetch(address, Map.of()).map(fetched -> {
            Map<String, @Nullable Object> page = visited(fetched);
            if (fetched.outcome() == VisitOutcome.OK && fetched.textual()) {
                PageText.of(fetched.body(), fetched.header("content-type"))
                        .map(html ->
                                PageReader.read(PageInput.ofHtml(fetched.at().toString(), html)))
                        .ifPresent(reading -> put(page, reading));
            }
            return page;
        });
    }

    private static void put(Map<String, @Nullable Object> page, PageReading reading) {
        page.put("title", reading.title());
        page.put("kind", reading.kind().toString());
        page.put("indexNumber", reading.indexNumber());
        page.put("documentNumber", reading.documentNumber());
        page.put("issuer", reading.issuer());
        page.put("writtenOn", reading.writtenOn());
        page.put("publishedOn", reading.publishedOn());
        page.put("validity", reading.validity());
        page.put("problems", reading.problems());
    }

    private static Map<String, @Nullable Object> visited(Fetched fetched) {
        Map<String, @Nullable Object> visited = new LinkedHashMap<>();
        visited.put("url", fetched.at().toString());
        visited.put("outcome", fetched.outcome());
        visited.put("message", fetched.outcome().words());
        visited.put("status", fetched.status() == 0 ? null : fetched.status());
        return visited;
    }

    private static Map<String, @Nullable Object> shown(
            @Nullable Map<String, @Nullable Object> list, @Nullable Map<String, @Nullable Object> page) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("list", list);
        shown.put("page", page);
        return shown;
    }
}
