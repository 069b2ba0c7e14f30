// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The register of requests as a table: narrowed, sorted and handed out. */
@Component
final class RequestColumns implements TableSource {
    /** What needs an answer first, nearest due day first; then the newest requests. */
    private static final Comparator<RequestRow> USUAL = Comparator.comparing(
                    (RequestRow row) -> !row.state().open())
            .thenComparing(row -> row.state().open() ? row.course().dueOn() : LocalDate.MIN)
            .thenComparing((RequestRow row) -> row.course().request().receivedOn(), Comparator.reverseOrder())
            .thenComparing(RequestRow::bureau)
            .thenComparing(row -> row.course().request().id());

    private final RequestQuery query;
    private final RequestWords told;
    private final Words words;
    private final Rulebook rulebook;
    private final Table<RequestRow> table;

    RequestColumns(RequestQuery query, RequestWords told, Words words, Rulebook rulebook) {
        this.query = query;
        this.told = told;
        this.words = words;
        this.rulebook = rulebook;
        this.table = new Table<>(
                "disclosure-requests",
                List.of(
                        TableColumn.of(
                                "state",
                                20,
                                (RequestRow row) -> told.standing(row).text()),
                        TableColumn.of(
                                        "subject",
                                        30,
                                        (RequestRow row) ->
                                                row.course().request().subject())
                                .shown(Shown.FIXED),
                        TableColumn.of(
                                        "number",
                                        16,
                                        (RequestRow row) ->
                                                row.course().request().id())
                                .shown(Shown.FILE),
                        TableColumn.of("bureau", 16, RequestRow::bureauName),
                        TableColumn.of(
                                "received",
                                12,
                                (RequestRow row) -> row.course().request().receivedOn()),
                        TableColumn.of(
                                        "segments",
                                        24,
                                        (RequestRow row) -> told.segments(row.course()).stream()
                                                .collect(Collectors.joining(words.of("table.explained.between"))))
                                .unsorted(),
                        TableColumn.of("due", 12, RequestRow::dueOn),
                        TableColumn.of(
                                "replied", 12, (RequestRow row) -> row.course().sentOn()),
                        TableColumn.figures("balance", 8, RequestRow::balance).shown(Shown.FILE),
                        TableColumn.of("result", 12, (RequestRow row) -> told.result(row.reply())),
                        TableColumn.of("remedy", 8, (RequestRow row) -> told.remedy(row.reply())),
                        TableColumn.of(
                                "findings",
                                18,
                                (RequestRow row) -> row.findings().stream()
                                        .map(RequestRow.About::indicator)
                                        .distinct()
                                        .collect(Collectors.joining(words.of("request.between"))))));
    }

    Table<RequestRow> table() {
        return table;
    }

    RequestFilter filter(MultiValueMap<String, String> parameters) {
        return RequestFilter.of(parameters, TableChoice.of(parameters, table));
    }

    /**
     * The rows of the filter in its order, all pages of them. State, due day and balance are run by the rules over the
     * working days as of any day a reader asks for, and no table holds them: narrowing by state, the number of each state
     * and the order are therefore made here. Bounded by the database, which hands over the requests of the bureau and
     * words alone, a bureau at a time, and by what stays of one: a line.
     */
    List<RequestRow> rows(RequestFilter filter, RequestList list) {
        List<RequestRow> narrowed = list.rows().stream()
                .filter(row -> filter.state() == null || row.state() == filter.state())
                .filter(row -> row.concerns(filter.indicator()))
                .sorted(USUAL)
                .toList();
        return table.sorted(narrowed, filter.choice());
    }

    static TableAddress address(RequestFilter filter) {
        return new TableAddress(
                "/disclosure-requests",
                Map.of(
                        "period", filter.period(),
                        "asOf", filter.asOf() == null ? "" : filter.asOf().toString(),
                        "bureau", filter.bureau(),
                        "state", filter.written(),
                        "indicator", filter.indicator(),
                        "q", filter.words()),
                filter.choice());
    }

    /** Indicators that ask about requests or their replies. */
    static List<Indicator> asking(Rulebook rulebook) {
        return rulebook.indicators().values().stream()
                .filter(one -> one.facts().contains("disclosure-requests")
                        || one.facts().contains("request-replies"))
                .toList();
    }

    @Override
    public String page() {
        return "/disclosure-requests";
    }

    @Override
    public Mono<Listing<RequestRow>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        RequestFilter filter = filter(parameters);
        return query.requests(filter, viewer)
                .map(list -> Listing.of(
                        page(), table, filter.choice(), filters(filter, list), Flux.fromIterable(rows(filter, list))));
    }

    /** The day of the clocks, and what narrows the list, in words. */
    private List<TableFilter> filters(RequestFilter filter, RequestList list) {
        return List.of(
                new TableFilter(
                        "asOf",
                        list.asOf().toString(),
                        words.of("request.as-of"),
                        list.asOf().toString()),
                TableFilter.of("bureau", filter.bureau(), title("bureau"), list::name),
                TableFilter.of(
                        "state",
                        filter.written(),
                        title("state"),
                        code -> words.of(RequestState.valueOf(code).key())),
                TableFilter.of("indicator", filter.indicator(), title("findings"), this::indicator),
                TableFilter.typed("q", filter.words(), words.of("request.words")));
    }

    private String title(String column) {
        return words.of("table.disclosure-requests." + column);
    }

    private String indicator(String code) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator == null ? code : indicator.id() + " " + indicator.titleZh();
    }
}
