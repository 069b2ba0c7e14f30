// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The register of bureaus as a table, each group a part of it. */
@Component
final class BureauColumns implements TableSource {
    private final BureauQuery query;
    private final Words words;
    private final Table<BureauListView.Row> table;

    BureauColumns(BureauQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "bureaus",
                List.of(
                        TableColumn.title("part", 12, BureauListView.Row::part),
                        TableColumn.of(
                                        "name",
                                        24,
                                        (BureauListView.Row row) ->
                                                row.entry().bureau().name())
                                .shown(Shown.FIXED),
                        TableColumn.of(
                                "code",
                                14,
                                (BureauListView.Row row) -> row.entry().bureau().code()),
                        TableColumn.of(
                                "kind",
                                12,
                                (BureauListView.Row row) ->
                                        words.of("code", row.entry().bureau().kind())),
                        TableColumn.figures(
                                "facts",
                                8,
                                (BureauListView.Row row) -> row.entry().factCount()),
                        TableColumn.figures("latest", 10, latest(PeriodScore::score)),
                        TableColumn.of("grade", 8, latest(PeriodScore::grade)),
                        TableColumn.of("period", 12, latest(score -> words.period(score.period())))
                                .filed(),
                        TableColumn.of(
                                        "former",
                                        24,
                                        (BureauListView.Row row) -> String.join(
                                                words.of("sentence.list"),
                                                row.entry().bureau().formerNames()))
                                .filed()
                                .unsorted(),
                        TableColumn.of(
                                        "upper",
                                        18,
                                        (BureauListView.Row row) ->
                                                row.entry().bureau().upperDepartment())
                                .asked()));
    }

    private static Function<BureauListView.Row, @Nullable Object> latest(
            Function<PeriodScore, ? extends @Nullable Object> of) {
        return row -> {
            PeriodScore latest = row.entry().latest();
            return latest == null ? null : of.apply(latest);
        };
    }

    @Override
    public String page() {
        return "/bureaus";
    }

    @Override
    public Mono<Listing<BureauListView.Row>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return query.register(day(parameters), viewer)
                .map(register ->
                        listing(parameters, BureauListView.of(register, null, RegisterEditing.open(viewer), words)));
    }

    /** Sorted within each group; these are never merged. */
    Listing<BureauListView.Row> listing(MultiValueMap<String, String> parameters, BureauListView view) {
        TableChoice chosen = TableChoice.of(parameters, table);
        LocalDate day = day(parameters);
        return Listing.of(
                page(),
                table,
                chosen,
                List.of(TableFilter.typed("day", day == null ? null : day.toString(), words.of("bureau.day"))),
                Flux.fromIterable(view.blocks()).concatMapIterable(block -> table.sorted(block.rows(), chosen)));
    }

    /** The day asked for; empty: today, or what is no day. */
    static @Nullable LocalDate day(MultiValueMap<String, String> parameters) {
        String typed = parameters.getFirst("day");
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
