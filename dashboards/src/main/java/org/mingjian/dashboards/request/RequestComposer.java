// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.Pager;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Puts the register together for its page. */
@Component
final class RequestComposer {
    private static final int PAGE = 50;

    private final RequestColumns columns;
    private final RequestWords told;
    private final Words words;
    private final Rulebook rulebook;

    RequestComposer(RequestColumns columns, RequestWords told, Words words, Rulebook rulebook) {
        this.columns = columns;
        this.told = told;
        this.words = words;
        this.rulebook = rulebook;
    }

    RequestListView view(RequestFilter filter, RequestList list, Viewer viewer) {
        List<RequestRow> rows = columns.rows(filter, list);
        int first = Math.min(rows.size(), (filter.page() - 1) * PAGE);
        int last = Math.min(rows.size(), first + PAGE);
        TableAddress address = RequestColumns.address(filter);
        Pager pager = new Pager(
                last == first ? 0 : first + 1,
                last,
                rows.size(),
                filter.page() == 1 ? null : address.with("page", String.valueOf(filter.page() - 1)),
                last >= rows.size() ? null : address.with("page", String.valueOf(filter.page() + 1)));
        return new RequestListView(
                filter,
                list,
                rows.subList(first, last).stream().map(row -> line(row, filter)).toList(),
                rows.size(),
                counts(filter, list),
                other(filter, list),
                RequestColumns.asking(rulebook),
                pager,
                last > first ? null : empty(filter, list, viewer));
    }

    private RequestListView.Line line(RequestRow row, RequestFilter filter) {
        return new RequestListView.Line(
                row,
                new TableAddress(
                                "/disclosure-requests/" + row.id(),
                                Map.of(
                                        "period",
                                        filter.period(),
                                        "asOf",
                                        filter.asOf() == null
                                                ? ""
                                                : filter.asOf().toString()),
                                TableChoice.NONE)
                        .first(),
                told.standing(row),
                told.segments(row.course()),
                told.result(row.reply()),
                told.remedy(row.reply()));
    }

    private static List<RequestListView.Count> counts(RequestFilter filter, RequestList list) {
        Map<RequestState, Long> numbers = list.rows().stream()
                .filter(row -> row.concerns(filter.indicator()))
                .collect(Collectors.groupingBy(RequestRow::state, Collectors.counting()));
        return Stream.of(RequestState.values())
                .filter(state -> numbers.containsKey(state) || state == filter.state())
                .map(state -> new RequestListView.Count(
                        state,
                        numbers.getOrDefault(state, 0L),
                        RequestColumns.address(in(filter, state)).first(),
                        state == filter.state()))
                .toList();
    }

    private static RequestFilter in(RequestFilter filter, RequestState state) {
        return new RequestFilter(
                filter.period(),
                filter.asOf(),
                filter.bureau(),
                state == filter.state() ? null : state,
                filter.indicator(),
                filter.words(),
                1,
                filter.choice());
    }

    /** From the evaluation date to today, and back. */
    private @Nullable Link other(RequestFilter filter, RequestList list) {
        EvaluationHead head = list.head();
        if (head == null || list.today().equals(head.asOf()) && list.asOf().equals(head.asOf())) {
            return null;
        }
        boolean evaluated = list.asOf().equals(head.asOf());
        RequestFilter there = new RequestFilter(
                filter.period(),
                evaluated ? list.today() : null,
                filter.bureau(),
                filter.state(),
                filter.indicator(),
                filter.words(),
                1,
                filter.choice());
        return new Link(
                evaluated
                        ? words.of("request.as-of.today", list.today().toString())
                        : words.of("request.as-of.evaluated", head.asOf().toString()),
                RequestColumns.address(there).first());
    }

    private EmptyState empty(RequestFilter filter, RequestList list, Viewer viewer) {
        if (filter.narrows()) {
            return new EmptyState(
                    words.of("request.none"), new Link(words.of("request.none.all"), "/disclosure-requests"));
        }
        if (list.later() > 0) {
            return new EmptyState(
                    words.of("request.none.yet", list.asOf().toString(), list.later()),
                    new Link(
                            words.of("request.as-of.today", list.today().toString()),
                            "/disclosure-requests?asOf=" + list.today()));
        }
        boolean delivers = viewer.role() == Viewer.Role.BUREAU || viewer.role() == Viewer.Role.OFFICE;
        return new EmptyState(
                words.of(viewer.role() == Viewer.Role.BUREAU ? "request.never.bureau" : "request.never"),
                delivers ? new Link(words.of("request.never.action"), "/uploads") : null);
    }
}
