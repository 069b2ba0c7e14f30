// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.search;

import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds bureaus, documents, findings and what followed from them, indicators and articles. */
@Controller
final class SearchPage {
    private static final int LONGEST = 100;
    private static final int OF_A_KIND = 4;

    private final PageFrame frame;
    private final SearchQuery query;
    private final RulebookSearch rulebook;

    SearchPage(PageFrame frame, SearchQuery query, RulebookSearch rulebook) {
        this.frame = frame;
        this.query = query;
        this.rulebook = rulebook;
    }

    @GetMapping("/search")
    Mono<Rendering> search(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        String words = words(q);
        Flux<SearchHit> hits = words.isEmpty()
                ? Flux.empty()
                : query.search(words, viewer).concatWith(Flux.fromIterable(rulebook.search(words)));
        return hits.collectList()
                .map(found -> PageFrame.page(
                        "search/page",
                        frame.header(frame.words().of("search"), viewer, "/search", null),
                        SearchView.of(words, found)));
    }

    /** What the words may mean, a few of each kind, as options below the search box. */
    @GetMapping("/search/suggestions")
    Mono<Rendering> suggestions(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        String words = words(q);
        Flux<SearchHit> hits = words.isEmpty()
                ? Flux.empty()
                : query.suggest(words, viewer).concatWith(Flux.fromIterable(rulebook.search(words)));
        return hits.collectList()
                .map(found -> Rendering.view("search/suggestions")
                        .modelAttribute("words", words)
                        .modelAttribute("hits", SearchView.of(words, found).first(OF_A_KIND))
                        .build());
    }

    private static String words(String q) {
        String words = q.strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }
}
