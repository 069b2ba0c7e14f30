// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.scheme;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.revision.Renumbering;
import org.mingjian.rules.revision.Revision;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Two editions beside each other: one sentence a change. */
@Controller
final class SchemeDiffPage {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}-\\d{2}");

    private final PageFrame frame;
    private final SchemeQuery query;
    private final Rulebook rulebook;

    SchemeDiffPage(PageFrame frame, SchemeQuery query, Rulebook rulebook) {
        this.frame = frame;
        this.query = query;
        this.rulebook = rulebook;
    }

    @GetMapping("/schemes/{id}/diff/{other}")
    Mono<Rendering> diff(@PathVariable String id, @PathVariable String other, Viewer viewer) {
        return query.schemes()
                .collectList()
                .flatMap(all -> Mono.justOrEmpty(named(all, id)
                        .flatMap(before -> named(all, other).map(after -> view(before, after, all)))))
                .map(view -> PageFrame.page("scheme/diff", header(view, viewer), view))
                .switchIfEmpty(PageFrame.absent());
    }

    private SchemeDiffView view(EvaluationScheme before, EvaluationScheme after, List<EvaluationScheme> all) {
        Optional<Renumbering> renumbering = query.renumberings().stream()
                .filter(one -> one.from().equals(before.id()) && one.to().equals(after.id()))
                .findFirst();
        return new SchemeDiffView(
                before,
                after,
                Revision.of(before, after, rulebook, renumbering).stream()
                        .map(this::change)
                        .toList(),
                renumbering.isPresent(),
                all.stream()
                        .filter(one ->
                                !one.id().equals(before.id()) && !one.id().equals(after.id()))
                        .toList());
    }

    private SchemeDiffView.Change change(String sentence) {
        Matcher code = CODE.matcher(sentence);
        boolean linked = code.find() && rulebook.indicators().containsKey(code.group());
        return new SchemeDiffView.Change(linked ? code.group() : null, sentence);
    }

    private static Optional<EvaluationScheme> named(List<EvaluationScheme> all, String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private PageHeader header(SchemeDiffView view, Viewer viewer) {
        Words words = frame.words();
        String title = words.of("scheme.diff");
        EvaluationScheme before = view.before();
        String path = "/schemes/" + before.id();
        return frame.header(title, viewer, path + "/diff/" + view.after().id(), NavItem.RULES)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("scheme"), "/schemes"),
                        new Breadcrumb(before.edition(), path),
                        Breadcrumb.here(title));
    }
}
