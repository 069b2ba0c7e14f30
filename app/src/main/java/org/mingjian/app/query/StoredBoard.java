// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.board.BoardProperties;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.ResultJson;
import org.mingjian.dashboards.board.BoardQuery;
import org.mingjian.dashboards.board.PublishedBoard;
import org.mingjian.dashboards.board.PublishedBoard.BoardGroup;
import org.mingjian.dashboards.board.PublishedBoard.BoardPlace;
import org.mingjian.dashboards.board.PublishedBoard.Circular;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is published, and of it only what the public board prints; every statement here begins with {@link #PUBLISHED}. */
@Component
final class StoredBoard implements BoardQuery {

    /** One published evaluation a period, of the standard edition where there is one. */
    private static final String PUBLISHED = """
            with published as (
                select distinct on (period) * from evaluation where state = 'PUBLISHED'
                order by period, scheme = '%s' desc, id desc)""".formatted(SchemeReader.STANDARD);

    private static final String HEADS = PUBLISHED + " select " + EvaluationHeads.COLUMNS
            + ", (e.published_at at time zone 'Asia/Shanghai')::date as published_on from published e"
            + " order by e.period_to desc, e.period_from desc";

    private static final String PLACES = PUBLISHED + """
             select p.content::text as place,
                exists (select from held_bureau h where h.evaluation = e.id and h.bureau = p.bureau) as held
            from published e join place p on p.evaluation = e.id where e.id = :evaluation order by p.position""";

    private static final String CIRCULARS = PUBLISHED + """
             select n.id, n.number, n.issued_on from published e join notice n on n.evaluation = e.id
            where e.id = :evaluation and n.kind = 'CIRCULAR' and n.number is not null order by n.issued_at, n.id""";

    private static final String PDF = PUBLISHED + """
             select c.pdf from published e join notice n on n.evaluation = e.id join notice_copy c on c.notice = n.id
            where e.period = :period and n.id = :id and n.kind = 'CIRCULAR' and n.number is not null""";

    private final BoardProperties properties;
    private final DatabaseClient database;
    private final EvaluationHeads heads;
    private final Editions editions;
    private final PublishedAnswers<String, List<BoardGroup>> groups = new PublishedAnswers<>(40);

    StoredBoard(BoardProperties properties, DatabaseClient database, EvaluationHeads heads, Editions editions) {
        this.properties = properties;
        this.database = database;
        this.heads = heads;
        this.editions = editions;
    }

    private record Published(EvaluationHead head, LocalDate on) {}

    private record Place(RankedBureau bureau, boolean held) {}

    @Override
    public Mono<PublishedBoard> board(@Nullable String period) {
        return published()
                .collectList()
                .flatMap(all -> Mono.justOrEmpty(all.stream()
                                .filter(one ->
                                        period == null || one.head().period().equals(period))
                                .findFirst())
                        .flatMap(asked -> Mono.zip(groups(asked.head()), circulars(asked.head()))
                                .map(parts -> new PublishedBoard(
                                        asked.head(),
                                        asked.on(),
                                        parts.getT1(),
                                        parts.getT2(),
                                        all.stream()
                                                .map(one -> one.head().period())
                                                .toList()))));
    }

    @Override
    public Mono<byte[]> circular(String period, long id) {
        return !properties.enabled()
                ? Mono.empty()
                : database.sql(PDF)
                        .bind("period", period)
                        .bind("id", id)
                        .map(row -> Objects.requireNonNull(row.get("pdf", byte[].class)))
                        .one();
    }

    private Flux<Published> published() {
        return !properties.enabled()
                ? Flux.empty()
                : database.sql(HEADS)
                        .map(row -> new Published(
                                heads.head(row), Objects.requireNonNull(row.get("published_on", LocalDate.class))))
                        .all();
    }

    private Mono<List<BoardGroup>> groups(EvaluationHead head) {
        return groups.of(
                head,
                "",
                database.sql(PLACES)
                        .bind("evaluation", head.id())
                        .map(row -> new Place(ResultJson.place(Cells.text(row, "place")), Cells.flag(row, "held")))
                        .all()
                        .collectList()
                        .map(places -> grouped(head, places)));
    }

    private List<BoardGroup> grouped(EvaluationHead head, List<Place> places) {
        Map<String, List<Place>> byGroup = places.stream()
                .collect(Collectors.groupingBy(one -> one.bureau().group()));
        return editions.scheme(head.scheme()).stream()
                .flatMap(scheme -> scheme.groups().stream())
                .filter(group -> byGroup.containsKey(group.code()))
                .map(group -> group(group, byGroup.getOrDefault(group.code(), List.of())))
                .toList();
    }

    private static BoardGroup group(Group group, List<Place> places) {
        return new BoardGroup(
                group.title(),
                places.stream()
                        .map(StoredBoard::shown)
                        .sorted(Comparator.comparing(BoardPlace::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }

    private static BoardPlace shown(Place place) {
        RankedBureau bureau = place.bureau();
        boolean ranked = !place.held() && bureau.rank() != null;
        return ranked
                ? new BoardPlace(
                        bureau.rank(), bureau.name(), bureau.score(), Grades.badge(bureau.grade(), bureau.veto()))
                : new BoardPlace(null, bureau.name(), null, Grades.badge(null, false));
    }

    private Mono<List<Circular>> circulars(EvaluationHead head) {
        return database.sql(CIRCULARS)
                .bind("evaluation", head.id())
                .map(StoredBoard::circular)
                .all()
                .collectList();
    }

    private static Circular circular(Readable row) {
        return new Circular(
                Cells.count(row, "id"),
                Cells.text(row, "number"),
                Objects.requireNonNull(row.get("issued_on", LocalDate.class)));
    }
}
