// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.ranking;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TableOrder;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The ranking as its page shows it in a file: the same group, order and columns; groups stay apart. */
@Component
final class RankingFiles implements TableSource {
    private final PageFrame frame;
    private final RankingQuery query;
    private final NumberFormats figures;

    RankingFiles(PageFrame frame, RankingQuery query, NumberFormats figures) {
        this.frame = frame;
        this.query = query;
        this.figures = figures;
    }

    /** A row with the title of its group. */
    private record Placed(String group, RankingRow row) {}

    @Override
    public String page() {
        return "/periods/{period}/ranking";
    }

    @Override
    public Mono<? extends Listing<?>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        String period = String.valueOf(parameters.getFirst("period"));
        return frame.periods(viewer)
                .flatMap(periods -> query.ranking(periods.resolve(period), version(parameters), viewer))
                .map(ranking -> listing(parameters, ranking));
    }

    private static @Nullable Long version(MultiValueMap<String, String> parameters) {
        String typed = parameters.getFirst("evaluation");
        return typed == null || !typed.matches("\\d{1,18}") ? null : Long.valueOf(typed);
    }

    private Listing<Placed> listing(MultiValueMap<String, String> parameters, PeriodRanking ranking) {
        String sort = parameters.getFirst("sort");
        RankingOrder order = RankingOrder.of(sort);
        RankingView view = RankingView.of(ranking, parameters.getFirst("group"), sort, true);
        Words words = frame.words();
        TableChoice chosen = new TableChoice(
                order == RankingOrder.RANK ? null : new TableOrder(order.word(), order.descending()),
                TableChoice.columns(parameters, RankingColumns.TABLE).columns());
        return new Listing<>(
                "/periods/" + ranking.head().period() + "/ranking",
                table(view),
                chosen,
                null,
                List.of(TableFilter.of(
                        "group", view.group(), words.of("table.ranking.group"), code -> title(ranking, code))),
                ranking.head(),
                Flux.fromIterable(view.groups())
                        .concatMapIterable(group -> group.rows().stream()
                                .map(row -> new Placed(group.title(), row))
                                .toList()));
    }

    private static String title(PeriodRanking ranking, String code) {
        return ranking.scheme().groups().stream()
                .filter(group -> group.code().equals(code))
                .map(group -> group.title())
                .findFirst()
                .orElse(code);
    }

    private Table<Placed> table(RankingView view) {
        List<TableColumn<Placed>> columns = List.of(
                TableColumn.of("group", 12, Placed::group).shown(Shown.KEPT),
                TableColumn.figures(
                                "place",
                                7,
                                (Placed one) -> view.alone()
                                        ? null
                                        : one.row().standing().place().rank())
                        .shown(Shown.FIXED),
                TableColumn.of(
                                "interval",
                                9,
                                (Placed one) -> view.alone() ? null : one.row().interval())
                        .shown(Shown.FIXED),
                TableColumn.figures(
                        "change",
                        7,
                        (Placed one) -> view.alone() ? null : one.row().change()),
                TableColumn.of(
                                "bureau",
                                20,
                                (Placed one) -> one.row().standing().place().name())
                        .shown(Shown.FIXED),
                TableColumn.figures(
                                "score",
                                10,
                                (Placed one) -> one.row().standing().place().score())
                        .shown(Shown.FIXED),
                TableColumn.of("trend", 20, (Placed one) -> trend(one.row())),
                TableColumn.of("loss", 14, (Placed one) -> one.row().worstDimension()),
                TableColumn.figures(
                        "coverage",
                        10,
                        (Placed one) -> one.row().standing().place().coverage()),
                TableColumn.figures(
                        "open", 8, (Placed one) -> one.row().standing().openFindings()),
                TableColumn.of(
                        "grade", 8, (Placed one) -> one.row().standing().place().grade()),
                TableColumn.of("remark", 20, (Placed one) -> remark(one.row())).shown(Shown.KEPT));
        return new Table<>(
                "ranking",
                columns.stream().filter(column -> !view.withheld(column.key())).toList());
    }

    private String trend(RankingRow row) {
        return row.standing().history().stream()
                .map(past -> figures.points(past.score()))
                .collect(Collectors.joining(" "));
    }

    /** Why there is no rank, or which tie-break decided. */
    private String remark(RankingRow row) {
        String held = row.standing().heldBecause();
        return held == null ? row.standing().place().reason() : frame.words().of("held.because", held);
    }
}
