// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.token;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.bureau.BureauQuery;
import org.mingjian.dashboards.bureau.BureauRegister;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Lays the page of tokens out. */
@Component
final class TokenComposer {
    private final PageFrame frame;
    private final TokenQuery query;
    private final BureauQuery bureaus;

    TokenComposer(PageFrame frame, TokenQuery query, BureauQuery bureaus) {
        this.frame = frame;
        this.query = query;
        this.bureaus = bureaus;
    }

    Mono<Rendering> page(Viewer viewer, TokenForm form, List<FieldError> errors, TokenActions.@Nullable Secret told) {
        return Mono.zip(query.tokens(viewer).collectList(), names(viewer))
                .map(both -> PageFrame.page(
                        "token/page", header(viewer), view(viewer, both.getT1(), both.getT2(), form, errors, told)));
    }

    private TokenListView view(
            Viewer viewer,
            List<TokenEntry> tokens,
            SortedMap<String, String> names,
            TokenForm form,
            List<FieldError> errors,
            TokenActions.@Nullable Secret told) {
        return new TokenListView(
                tokens,
                viewer.role() == Viewer.Role.ADMIN,
                form,
                types(),
                names,
                errors,
                told,
                tokens.isEmpty() ? new EmptyState(frame.words().of("token.none"), null) : null);
    }

    private SortedMap<String, String> types() {
        SortedMap<String, String> types = new TreeMap<>();
        FactTypes.all().forEach(type -> types.put(type.name(), frame.words().factType(type.name())));
        return types;
    }

    private Mono<SortedMap<String, String>> names(Viewer viewer) {
        return bureaus.register(null, viewer)
                .flatMapIterable(BureauRegister::entries)
                .collect(
                        TreeMap::new,
                        (names, one) ->
                                names.put(one.bureau().code(), one.bureau().name()));
    }

    private PageHeader header(Viewer viewer) {
        Words words = frame.words();
        return frame.header(words.of("token"), viewer, "/admin/tokens", null)
                .withWay(new Breadcrumb(words.of("nav.overview"), "/"), Breadcrumb.here(words.of("token")));
    }
}
