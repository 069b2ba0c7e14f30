// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.losses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Periods;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.law.Regulation;
import org.mingjian.rules.law.RegulationReader;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.Group;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The heat table: a row an article, a column a bureau of one group; which bureaus, the reader chooses. */
@Component
final class LossColumns implements TableSource {
    private static final int FIGURE = 9;

    private final PageFrame frame;
    private final ArticleLossQuery query;
    private final List<Regulation.Entry> index;

    LossColumns(PageFrame frame, ArticleLossQuery query, Rulebook rulebook) {
        this.frame = frame;
        this.query = query;
        this.index = RegulationReader.disclosure().index(rulebook);
    }

    @Override
    public String page() {
        return "/periods/{period}/articles";
    }

    @Override
    public Mono<Listing<LossView.Row>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        String period = String.valueOf(parameters.getFirst("period"));
        return frame.periods(viewer)
                .flatMap(periods -> view(period, parameters.getFirst("group"), periods, viewer))
                .map(view -> listing(parameters, view));
    }

    Mono<LossView> view(String period, @Nullable String group, Periods periods, Viewer viewer) {
        return query.losses(periods.resolve(period), indicators(), viewer)
                .map(losses -> LossView.of(losses, index, group));
    }

    Listing<LossView.Row> listing(MultiValueMap<String, String> parameters, LossView view) {
        Table<LossView.Row> table = table(view);
        TableChoice choice = TableChoice.of(parameters, table);
        Words words = frame.words();
        Group chosen = view.chosen();
        return Listing.of(
                        "/periods/" + view.losses().head().period() + "/articles",
                        table,
                        choice,
                        List.of(TableFilter.of(
                                "group",
                                chosen == null ? null : chosen.code(),
                                words.of("losses.group"),
                                code -> chosen == null ? code : chosen.title())),
                        Flux.fromIterable(table.sorted(view.rows(), choice)))
                .resting(view.losses().head());
    }

    private Table<LossView.Row> table(LossView view) {
        String meaning = frame.words().of("table.losses.bureau.meaning");
        List<TableColumn<LossView.Row>> columns = new ArrayList<>();
        columns.add(TableColumn.of("article", 12, LossView.Row::name)
                .shown(Shown.FIXED)
                .unsorted());
        for (int at = 0; at < view.columns().size(); at++) {
            int place = at;
            LossView.Column bureau = view.columns().get(at);
            columns.add(TableColumn.figures(
                            bureau.code(),
                            FIGURE,
                            (LossView.Row row) -> row.cells().get(place).lost())
                    .told(bureau.name(), meaning));
        }
        columns.add(TableColumn.figures("median", FIGURE, LossView.Row::median));
        columns.add(TableColumn.of("words", 40, LossView.Row::words).asked().unsorted());
        return new Table<>("losses", columns);
    }

    private Map<Integer, List<String>> indicators() {
        Map<Integer, List<String>> indicators = new TreeMap<>();
        index.forEach(entry -> indicators.put(
                entry.article().number(),
                entry.indicators().stream().map(Indicator::id).toList()));
        return indicators;
    }
}
