// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.facts.ColumnType;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of one register of a bureau as a table, its columns those of the fact type; the database sorts and finds. */
@Component
final class RegisterColumns implements TableSource {
    /** On the page at first: what identifies a row, what must be filled, and what is filled. */
    private static final int MOST_USUAL = 6;

    private static final int WIDTH = 16;
    private static final Set<String> ASIDE = Set.of("bureau", "source", "text");

    private final RegisterQuery query;
    private final Words words;

    RegisterColumns(RegisterQuery query, Words words) {
        this.query = query;
        this.words = words;
    }

    @Override
    public String page() {
        return "/registers/{type}";
    }

    @Override
    public Mono<Listing<KeptRegister.Row>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return Mono.justOrEmpty(FactTypes.named(String.valueOf(parameters.getFirst("type"))))
                .flatMap(type -> query.register(bureau(parameters, viewer), type, viewer))
                .map(kept ->
                        listing(parameters, kept, query.rows(filter(parameters, kept), 0, Integer.MAX_VALUE, viewer)));
    }

    Listing<KeptRegister.Row> listing(
            MultiValueMap<String, String> parameters, KeptRegister kept, Flux<KeptRegister.Row> rows) {
        Table<KeptRegister.Row> table = table(kept);
        return Listing.of(
                "/registers/" + kept.type().name(),
                table,
                TableChoice.of(parameters, table),
                List.of(
                        TableFilter.of(
                                "bureau",
                                kept.bureau().code(),
                                words.of("register"),
                                code -> kept.bureau().name() + " " + kept.type().zh()),
                        TableFilter.holding(parameters, words)),
                rows);
    }

    RegisterFilter filter(MultiValueMap<String, String> parameters, KeptRegister kept) {
        return new RegisterFilter(
                kept.bureau().code(),
                kept.type(),
                TableFilter.words(parameters),
                TableChoice.of(parameters, table(kept)).order());
    }

    /** The one asked for, or the reader's own. */
    static String bureau(MultiValueMap<String, String> parameters, Viewer viewer) {
        String asked = parameters.getFirst("bureau");
        if (asked != null && !asked.isBlank()) {
            return asked;
        }
        return viewer.bureau() == null ? "" : viewer.bureau();
    }

    private Table<KeptRegister.Row> table(KeptRegister kept) {
        List<TableColumn<KeptRegister.Row>> columns = new ArrayList<>();
        List<FactColumn> usual = usual(kept);
        for (FactColumn column : columns(kept.type())) {
            TableColumn<KeptRegister.Row> plain = column(column);
            columns.add(plain.shown(place(column, usual, kept)));
        }
        columns.add(TableColumn.of("origin", 24, (KeptRegister.Row row) -> source(row.source()))
                .plainly());
        columns.add(TableColumn.of("seen", 14, KeptRegister.Row::firstSeenAt).plainly());
        return new Table<>("registers", columns);
    }

    /** What no row fills stands nowhere until somebody asks for it. */
    private static Shown place(FactColumn column, List<FactColumn> usual, KeptRegister kept) {
        if (column.equals(usual.get(0))) {
            return Shown.FIXED;
        }
        if (usual.contains(column)) {
            return Shown.USUAL;
        }
        return kept.filled().contains(column.name()) ? Shown.FILE : Shown.ASKED;
    }

    private TableColumn<KeptRegister.Row> column(FactColumn column) {
        TableColumn<KeptRegister.Row> plain = column.type() == ColumnType.WHOLE
                ? TableColumn.figures(column.name(), WIDTH, (KeptRegister.Row row) -> figure(row.cell(column.name())))
                : TableColumn.of(column.name(), WIDTH, (KeptRegister.Row row) -> text(column, row.cell(column.name())));
        return plain.told(column.zh(), column.note().isEmpty() ? column.zh() : column.note())
                .plainly();
    }

    private static @Nullable Long figure(String cell) {
        return cell.isEmpty() ? null : Long.valueOf(cell);
    }

    private String text(FactColumn column, String cell) {
        return column.name().equals("register") ? words.factType(cell) : words.code(cell);
    }

    private @Nullable String source(@Nullable String source) {
        return source == null ? null : words.source(source);
    }

    private static List<FactColumn> usual(KeptRegister kept) {
        List<FactColumn> all = columns(kept.type());
        List<FactColumn> usual = Stream.concat(
                        all.stream().filter(FactColumn::required),
                        all.stream()
                                .filter(not(FactColumn::required))
                                .filter(column -> kept.filled().contains(column.name())))
                .limit(MOST_USUAL)
                .toList();
        return usual.isEmpty() ? all.subList(0, 1) : usual;
    }

    private static List<FactColumn> columns(FactTypeDescription type) {
        return type.columns().stream()
                .filter(column -> !ASIDE.contains(column.name()))
                .toList();
    }
}
