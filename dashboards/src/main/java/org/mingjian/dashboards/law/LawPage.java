// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.law;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.rulebook.RuleQuery;
import org.mingjian.rules.duty.DutyTrace;
import org.mingjian.rules.duty.DutyTraceReader;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.law.ArticleNumbers;
import org.mingjian.rules.law.Regulation;
import org.mingjian.rules.law.RegulationReader;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The index of articles, and one article with everything that is asked by it. */
@Controller
final class LawPage {
    private final PageFrame frame;
    private final Rulebook rulebook;
    private final RuleQuery query;
    private final LawColumns columns;
    private final Regulation regulation = RegulationReader.disclosure();
    private final DutyTrace trace = DutyTraceReader.read();

    LawPage(PageFrame frame, Rulebook rulebook, RuleQuery query, LawColumns columns) {
        this.columns = columns;
        this.frame = frame;
        this.rulebook = rulebook;
        this.query = query;
    }

    /** An index is read as one page. */
    @GetMapping("/law")
    Mono<Rendering> law(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        PageHeader header = frame.header(frame.words().of("law"), viewer, "/law", NavItem.RULES);
        return columns.listing(parameters, viewer)
                .flatMap(listing -> listing.rows()
                        .collectList()
                        .map(rows -> PageFrame.page(
                                "law/page", header, columns.index().only(rows), listing.view(rows.size()))));
    }

    @GetMapping("/law/{article}")
    Mono<Rendering> article(@PathVariable int article, Viewer viewer) {
        List<Regulation.Entry> index = regulation.index(rulebook);
        return Mono.justOrEmpty(index.stream()
                        .filter(one -> one.article().number() == article)
                        .findFirst())
                .zipWith(outcomes(viewer))
                .map(both -> PageFrame.page(
                        "law/article", header(both.getT1(), viewer), view(both.getT1(), index, both.getT2())))
                .switchIfEmpty(PageFrame.absent());
    }

    private ArticleView view(
            Regulation.Entry entry, List<Regulation.Entry> index, Map<String, Map<Outcome, Integer>> outcomes) {
        int number = entry.article().number();
        return new ArticleView(
                regulation,
                entry,
                entry.indicators().stream()
                        .map(one -> asked(one, number, outcomes.getOrDefault(one.id(), Map.of())))
                        .toList(),
                entry.indicators().stream()
                        .flatMap(one -> trace.servedBy(one.id()).stream())
                        .distinct()
                        .toList(),
                beside(index, number - 1, "law.article.previous"),
                beside(index, number + 1, "law.article.next"));
    }

    private ArticleView.Asked asked(Indicator indicator, int number, Map<Outcome, Integer> outcomes) {
        return new ArticleView.Asked(
                indicator,
                indicator.legalBasis().stream()
                        .filter(regulation::isCitedBy)
                        .filter(law -> ArticleNumbers.in(law.article()).contains(number))
                        .toList(),
                outcomes);
    }

    private @Nullable Link beside(List<Regulation.Entry> index, int number, String word) {
        return index.stream()
                .map(Regulation.Entry::article)
                .filter(one -> one.number() == number)
                .findFirst()
                .map(one -> new Link(frame.words().of(word, one.name()), "/law/" + number))
                .orElse(null);
    }

    private Mono<Map<String, Map<Outcome, Integer>>> outcomes(Viewer viewer) {
        return query.outcomes(viewer)
                .collect(
                        TreeMap::new,
                        (counts, one) -> counts.computeIfAbsent(one.indicator(), code -> new EnumMap<>(Outcome.class))
                                .merge(one.outcome(), one.count(), Integer::sum));
    }

    private PageHeader header(Regulation.Entry entry, Viewer viewer) {
        Words words = frame.words();
        String title = words.of(
                "law.article.path", regulation.document(), entry.article().name());
        return frame.header(title, viewer, "/law/" + entry.article().number(), NavItem.RULES)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(
                                words.of("law"),
                                "/law#article-" + entry.article().number()),
                        Breadcrumb.here(entry.article().name()));
    }
}
