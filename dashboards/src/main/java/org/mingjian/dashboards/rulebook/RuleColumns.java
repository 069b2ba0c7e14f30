// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.LegalBasis;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rulebook as a table, each dimension a part of it. */
@Component
final class RuleColumns implements TableSource {
    private final RuleComposer composer;
    private final Words words;
    private final Table<RulebookView.Row> table;

    RuleColumns(RuleComposer composer, Words words) {
        this.composer = composer;
        this.words = words;
        this.table = new Table<>(
                "rules",
                List.of(
                        TableColumn.title("dimension", 12, RulebookView.Row::dimension),
                        TableColumn.of(
                                        "code",
                                        8,
                                        (RulebookView.Row row) ->
                                                row.indicator().id())
                                .shown(Shown.FIXED),
                        TableColumn.of(
                                        "title",
                                        24,
                                        (RulebookView.Row row) ->
                                                row.indicator().titleZh())
                                .shown(Shown.FIXED),
                        TableColumn.figures("points", 8, RuleColumns::points),
                        TableColumn.of(
                                "kind",
                                8,
                                (RulebookView.Row row) ->
                                        words.of("kind", row.indicator().kind())),
                        TableColumn.of(
                                "automation",
                                8,
                                (RulebookView.Row row) ->
                                        words.of("automation", row.indicator().automation())),
                        TableColumn.of("law", 28, RuleColumns::law).unsorted(),
                        TableColumn.of("outcomes", 24, this::outcomes).unsorted(),
                        TableColumn.figures("cap", 8, RuleColumns::cap).asked(),
                        TableColumn.of(
                                        "since",
                                        10,
                                        (RulebookView.Row row) ->
                                                row.indicator().since())
                                .asked(),
                        TableColumn.of(
                                        "evidence",
                                        30,
                                        (RulebookView.Row row) ->
                                                row.indicator().evidence())
                                .asked()
                                .unsorted()));
    }

    @Override
    public String page() {
        return "/rules";
    }

    @Override
    public Mono<Listing<RulebookView.Row>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return composer.all(viewer).map(view -> listing(parameters, view));
    }

    /** Sorted within each dimension; these are never merged. */
    Listing<RulebookView.Row> listing(MultiValueMap<String, String> parameters, RulebookView view) {
        TableChoice chosen = TableChoice.of(parameters, table);
        return Listing.of(
                page(),
                table,
                chosen,
                List.of(),
                Flux.fromIterable(view.blocks()).concatMapIterable(block -> table.sorted(block.rows(), chosen)));
    }

    private static @Nullable BigDecimal points(RulebookView.Row row) {
        return row.indicator().points();
    }

    private static @Nullable BigDecimal cap(RulebookView.Row row) {
        Indicator indicator = row.indicator();
        return indicator.cap() == null ? indicator.points() : indicator.cap();
    }

    private static String law(RulebookView.Row row) {
        List<LegalBasis> basis = row.indicator().legalBasis();
        return basis.isEmpty() ? "" : basis.get(0).document() + basis.get(0).article();
    }

    private String outcomes(RulebookView.Row row) {
        return row.outcomes().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> words.of("table.rules.outcome", words.of("outcome", one.getKey()), one.getValue()))
                .collect(Collectors.joining(words.of("table.explained.between")));
    }
}
