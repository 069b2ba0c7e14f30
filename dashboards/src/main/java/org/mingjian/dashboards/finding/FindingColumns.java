// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.dashboards.finding.FindingList.FindingRow;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableExport;
import org.mingjian.dashboards.table.TableOrder;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** The list of findings as a table: by which columns it is read, sorted and handed out. */
@Component
final class FindingColumns implements TableSource {
    /** Greatest loss first. */
    static final TableOrder USUAL = new TableOrder("loss", true);

    /** Columns that stand only when chosen. */
    static final List<String> ASKED = List.of("original", "subject", "code", "finding");

    private final FindingQuery query;
    private final Words words;
    private final NumberFormats figures;
    private final Rulebook rulebook;
    private final Table<FindingRow> table;

    FindingColumns(FindingQuery query, Words words, NumberFormats figures, Rulebook rulebook) {
        this.query = query;
        this.words = words;
        this.figures = figures;
        this.rulebook = rulebook;
        this.table = new Table<>(
                "findings",
                List.of(
                        TableColumn.figures(
                                "loss", 8, row -> row.finding().effective().negate()),
                        TableColumn.of("bureau", 16, FindingRow::bureauName),
                        TableColumn.of(
                                "indicator",
                                18,
                                row -> indicator(row.finding().finding().indicator())),
                        TableColumn.of("fact", 40, this::fact)
                                .shown(Shown.FIXED)
                                .unsorted(),
                        TableColumn.of(
                                        "sum",
                                        20,
                                        (FindingRow row) -> row.finding().arithmetic())
                                .unsorted(),
                        TableColumn.of(
                                "outcome",
                                9,
                                (FindingRow row) ->
                                        outcome(row.finding().finding().outcome())),
                        TableColumn.of("original", 12, this::original)
                                .shown(Shown.FILE)
                                .unsorted(),
                        TableColumn.of("subject", 16, this::subject)
                                .shown(Shown.ASKED)
                                .unsorted(),
                        TableColumn.of(
                                        "code",
                                        12,
                                        (FindingRow row) ->
                                                row.finding().finding().bureau())
                                .shown(Shown.ASKED)
                                .unsorted(),
                        TableColumn.of(
                                        "finding",
                                        18,
                                        (FindingRow row) ->
                                                row.finding().finding().id())
                                .shown(Shown.ASKED)
                                .unsorted()));
    }

    Table<FindingRow> table() {
        return table;
    }

    /** What the address asks for. */
    FindingFilter filter(MultiValueMap<String, String> parameters) {
        return FindingFilters.of(parameters, TableChoice.of(parameters, table));
    }

    @Override
    public String page() {
        return "findings";
    }

    @Override
    public Mono<TableExport.Shown<FindingRow>> shown(MultiValueMap<String, String> parameters, Viewer viewer) {
        FindingFilter filter = filter(parameters);
        return query.findings(filter, viewer)
                .map(list -> new TableExport.Shown<>(
                        table,
                        filter.choice(),
                        USUAL,
                        filters(filter, list),
                        list.head(),
                        query.rows(list.head(), filter, viewer)));
    }

    /** The text of an asked column. */
    String text(String key, FindingRow row) {
        return switch (key) {
            case "original" -> original(row);
            case "subject" -> subject(row);
            case "code" -> row.finding().finding().bureau();
            default -> row.finding().finding().id();
        };
    }

    static TableAddress address(String path, FindingFilter filter) {
        Outcome outcome = filter.outcome();
        Integer article = filter.article();
        return new TableAddress(
                path,
                Map.of(
                        "period", filter.period() == null ? "" : filter.period(),
                        "bureau", filter.bureau() == null ? "" : filter.bureau(),
                        "indicator", filter.indicator() == null ? "" : filter.indicator(),
                        "article", article == null ? "" : article.toString(),
                        "outcome", outcome == null ? "" : outcome.name()),
                filter.choice());
    }

    /** What narrows the list, in words. */
    private Map<String, String> filters(FindingFilter filter, FindingList list) {
        Map<String, String> filters = new LinkedHashMap<>();
        String bureau = filter.bureau();
        if (bureau != null) {
            filters.put(
                    words.of("finding.bureau"),
                    list.bureaus().stream()
                            .filter(one -> one.code().equals(bureau))
                            .map(FindingList.NamedBureau::name)
                            .findFirst()
                            .orElse(bureau));
        }
        if (filter.indicator() != null) {
            filters.put(words.of("why.indicator"), indicator(filter.indicator()));
        }
        if (filter.article() != null) {
            filters.put(
                    words.of("table.findings.article"), words.of("table.findings.article.number", filter.article()));
        }
        if (filter.outcome() != null) {
            filters.put(words.of("finding.outcome"), outcome(filter.outcome()));
        }
        return filters;
    }

    private String indicator(String code) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator == null ? code : code + " " + indicator.titleZh();
    }

    private String fact(FindingRow row) {
        return words.told(row.finding().finding().message());
    }

    private String subject(FindingRow row) {
        return words.subject(row.finding().finding().subject());
    }

    private String outcome(Outcome outcome) {
        return words.of("outcome", outcome);
    }

    /** The first judgement with its points. */
    private String original(FindingRow row) {
        ScoredFinding scored = row.finding();
        return words.of(
                "table.findings.judged",
                outcome(scored.original().outcome()),
                figures.points(scored.original().deducted().negate()));
    }
}
