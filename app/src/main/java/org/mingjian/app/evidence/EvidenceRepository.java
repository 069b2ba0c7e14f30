// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Evidence in PostgreSQL: the files once by their hash, and what was handed in for what. */
@Repository
public class EvidenceRepository {

    private static final String ITEMS = """
            select e.*, f.media, coalesce(f.size, 0) as size, (
                select count(distinct o.bureau)::int from evidence o
                where o.sha256 = e.sha256 and o.bureau <> e.bureau and o.withdrawn_at is null) as elsewhere
            from evidence e left join evidence_file f on f.sha256 = e.sha256
            where e.subject = :subject and e.withdrawn_at is null""";

    private final DatabaseClient database;

    EvidenceRepository(DatabaseClient database) {
        this.database = database;
    }

    /** A file as it will be kept. */
    record File(String sha256, String media, byte[] content) {}

    /** Two who hand in for the same subject wait for each other; how many pieces there are. */
    Mono<Integer> hold(String subject) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 27))::text as held")
                .bind("subject", subject)
                .map(row -> String.valueOf(row.get("held", String.class)))
                .one()
                .then(database.sql("select count(*)::int as pieces from evidence"
                                + " where subject = :subject and withdrawn_at is null")
                        .bind("subject", subject)
                        .map(row -> Objects.requireNonNull(row.get("pieces", Integer.class)))
                        .one());
    }

    Mono<Void> keep(File file) {
        return database.sql("""
                        insert into evidence_file as f (sha256, media, size, content)
                        values (:sha256, :media, :size, :content)
                        on conflict (sha256) do update set content = excluded.content, removed_at = null
                            where f.removed_at is not null""")
                .bind("sha256", file.sha256())
                .bind("media", file.media())
                .bind("size", file.content().length)
                .bind("content", file.content())
                .then();
    }

    Mono<Long> add(
            EvidenceSubject subject,
            String name,
            @Nullable String link,
            @Nullable String sha256,
            String account,
            Instant now) {
        return database.sql("""
                        insert into evidence (subject, bureau, evaluation, valid_from, valid_to, name, link, sha256,
                            added_by, added_at)
                        values (:subject, :bureau, :evaluation, :from, :to, :name, :link, :sha256, :account, :now)
                        returning id""")
                .bind("subject", subject.key())
                .bind("bureau", subject.bureau())
                .bind("evaluation", Parameters.in(R2dbcType.BIGINT, subject.evaluation()))
                .bind("from", Parameters.in(R2dbcType.DATE, subject.from()))
                .bind("to", Parameters.in(R2dbcType.DATE, subject.to()))
                .bind("name", name)
                .bind("link", Parameters.in(R2dbcType.VARCHAR, link))
                .bind("sha256", Parameters.in(R2dbcType.VARCHAR, sha256))
                .bind("account", account)
                .bind("now", now)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    /**
     * Links first, then files, each as they came.
     *
     * @param subject as {@link EvidenceSubject#key} names it
     */
    public Flux<EvidenceItem> of(String subject) {
        return database.sql(ITEMS + " order by e.link is null, e.id")
                .bind("subject", subject)
                .map(EvidenceRepository::item)
                .all();
    }

    /** How many pieces there are for each subject whose key begins so. */
    public Mono<Map<String, Integer>> counts(String prefix) {
        return database.sql("""
                        select subject, count(*)::int as pieces from evidence
                        where starts_with(subject, :prefix) and withdrawn_at is null group by subject""")
                .bind("prefix", prefix)
                .map(row -> Map.entry(text(row, "subject"), Objects.requireNonNull(row.get("pieces", Integer.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<EvidenceItem> find(String subject, long id) {
        return database.sql(ITEMS + " and e.id = :id")
                .bind("subject", subject)
                .bind("id", id)
                .map(EvidenceRepository::item)
                .one();
    }

    Mono<byte[]> content(String sha256) {
        return database.sql("select content from evidence_file where sha256 = :sha256 and content is not null")
                .bind("sha256", sha256)
                .map(row -> Objects.requireNonNull(row.get("content", byte[].class)))
                .one();
    }

    /** Whether it was there to withdraw. */
    Mono<Boolean> withdraw(String subject, long id, String account, Instant now) {
        return database.sql("""
                        update evidence set withdrawn_by = :account, withdrawn_at = :now
                        where subject = :subject and id = :id and withdrawn_at is null""")
                .bind("account", account)
                .bind("now", now)
                .bind("subject", subject)
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static EvidenceItem item(Readable row) {
        return new EvidenceItem(
                Objects.requireNonNull(row.get("id", Long.class)),
                text(row, "name"),
                row.get("link", String.class),
                row.get("sha256", String.class),
                row.get("media", String.class),
                Objects.requireNonNull(row.get("size", Integer.class)),
                text(row, "added_by"),
                Objects.requireNonNull(row.get("added_at", Instant.class)),
                Objects.requireNonNull(row.get("elsewhere", Integer.class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
