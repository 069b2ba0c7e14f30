// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notices as they are read. A bureau reads what was issued and names it, and in it of itself only. */
@Repository
class NoticeRepository {

    private static final String ROWS = """
            select n.*, e.scheme, e.period, b.bureau, b.name, b.listed, b.detail, b.findings, b.acknowledged_by,
                b.acknowledged_at
            from notice n join evaluation e on e.id = n.evaluation
            join notice_bureau b on b.notice = n.id and (:own::text is null or b.bureau = :own)
            where (:drafts or n.number is not null)""";

    private final DatabaseClient database;

    NoticeRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Which notices are asked for; an empty component lets all pass. */
    record Filter(
            @Nullable Long evaluation,
            @Nullable String kind,
            @Nullable String state,
            @Nullable String bureau) {

        static final Filter ALL = new Filter(null, null, null, null);
    }

    /** Newest first, those before a cursor; drafts given up are shown only where asked for. */
    Flux<Notice> list(Filter filter, @Nullable Long before, int limit, Viewer viewer) {
        return joined(database.sql(ROWS + """
                         and n.id in (select m.id from notice m
                            where (:before::bigint is null or m.id < :before)
                                and (:evaluation::bigint is null or m.evaluation = :evaluation)
                                and (:kind::text is null or m.kind = :kind)
                                and (m.state = :state or :state::text is null and m.state <> 'DISCARDED')
                                and (:drafts or m.number is not null)
                                and (:named::text is null or exists (
                                    select from notice_bureau o where o.notice = m.id and o.bureau = :named))
                            order by m.id desc limit :limit)
                        order by n.id desc, b.position""")
                .bind("own", text(viewer.bureau()))
                .bind("drafts", viewer.seesDrafts())
                .bind("before", Parameters.in(R2dbcType.BIGINT, before))
                .bind("evaluation", Parameters.in(R2dbcType.BIGINT, filter.evaluation()))
                .bind("kind", text(filter.kind()))
                .bind("state", text(filter.state()))
                .bind("named", text(viewer.bureau() == null ? filter.bureau() : viewer.bureau()))
                .bind("limit", limit));
    }

    /** @param idOrNumber the id, or the number as it is written */
    Mono<Notice> find(String idOrNumber, Viewer viewer) {
        boolean id = idOrNumber.matches("\\d{1,18}");
        return joined(database.sql(ROWS + (id ? " and n.id = :wanted" : " and n.number = :wanted")
                                + " order by n.id, b.position")
                        .bind("own", text(viewer.bureau()))
                        .bind("drafts", viewer.seesDrafts())
                        .bind("wanted", id ? (Object) Long.valueOf(idOrNumber) : idOrNumber))
                .next();
    }

    private static Flux<Notice> joined(DatabaseClient.GenericExecuteSpec rows) {
        return rows.map(NoticeRepository::row)
                .all()
                .bufferUntilChanged(Notice::id)
                .map(same -> {
                    List<Notice.Named> all = new ArrayList<>();
                    same.forEach(one -> all.addAll(one.bureaus()));
                    return same.get(0).naming(all);
                });
    }

    private static Object text(@Nullable String text) {
        return Parameters.in(R2dbcType.VARCHAR, text);
    }

    private static Notice row(Readable row) {
        return new Notice(
                Objects.requireNonNull(row.get("id", Long.class)),
                NoticeKind.valueOf(word(row, "kind")),
                Objects.requireNonNull(row.get("evaluation", Long.class)),
                word(row, "scheme"),
                word(row, "period"),
                NoticeState.valueOf(word(row, "state")),
                row.get("due_on", LocalDate.class),
                Objects.requireNonNull(row.get("working_days", Integer.class)),
                new NoticeText(
                        word(row, "contact_name"),
                        word(row, "contact_phone"),
                        List.of(Objects.requireNonNull(row.get("copies", String[].class))),
                        word(row, "addressee"),
                        word(row, "appointment"),
                        word(row, "remark")),
                row.get("number", String.class),
                row.get("issued_by", String.class),
                row.get("issued_on", LocalDate.class),
                row.get("issued_at", Instant.class),
                word(row, "created_by"),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                List.of(named(row)));
    }

    private static Notice.Named named(Readable row) {
        return new Notice.Named(
                word(row, "bureau"),
                word(row, "name"),
                Notice.Listing.valueOf(word(row, "listed")),
                word(row, "detail"),
                List.of(Objects.requireNonNull(row.get("findings", String[].class))),
                row.get("acknowledged_by", String.class),
                row.get("acknowledged_at", Instant.class));
    }

    private static String word(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
