// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.node.ThisNode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Uploads and their tables in PostgreSQL. */
@Repository
class UploadRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<UploadPart.Guess>> GUESSES = new TypeReference<>() {};

    private static final String WAITING =
            "state in ('READING', 'IMPORTING')" + " and (node is null or node not in (select id from living_node))";

    /** A bureau sees what came from itself; {@code :own} is no bureau's code for whoever sees all. */
    private static final String VISIBLE = "select * from upload where (:own = '' or own_only and bureau = :own)";

    private final DatabaseClient database;
    private final ThisNode node;

    UploadRepository(DatabaseClient database, ThisNode node) {
        this.database = database;
        this.node = node;
    }

    /** Gives the number; it is to be read next. */
    Mono<Long> add(
            String name,
            String sha256,
            long size,
            @Nullable String bureau,
            boolean ownOnly,
            Upload.PaperTrail paper,
            String account) {
        return database.sql("""
                        insert into upload (name, sha256, size, bureau, own_only, url, title, reply, request, sent_on, state, created_by)
                        values (:name, :digest, :size, :bureau, :own, :url, :title, :reply, :request, :sentOn, 'READING', :account)
                        returning id""")
                .bind("name", name)
                .bind("digest", sha256)
                .bind("size", size)
                .bind("bureau", text(bureau))
                .bind("own", ownOnly)
                .bind("url", text(paper.url()))
                .bind("title", text(paper.title()))
                .bind("reply", text(paper.reply()))
                .bind("request", text(paper.request()))
                .bind("sentOn", text(paper.sentOn()))
                .bind("account", account)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    /** Newest first, those before a number. */
    Flux<Upload> list(String own, long before, int most) {
        return database.sql(VISIBLE + " and id < :before order by id desc limit :most")
                .bind("own", own)
                .bind("before", before)
                .bind("most", most)
                .map(UploadRepository::upload)
                .all();
    }

    Mono<Upload> find(long id, String own) {
        return database.sql(VISIBLE + " and id = :id")
                .bind("own", own)
                .bind("id", id)
                .map(UploadRepository::upload)
                .one();
    }

    /** Those with something to be done that no living node is at work on. */
    Flux<Long> waiting() {
        return database.sql("select id from upload where " + WAITING + " order by id")
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .all();
    }

    /** One of them, of this node from now on; empty where another node was faster. */
    Mono<Upload> take(long id) {
        return database.sql("update upload set node = :node where id = :id and " + WAITING + " returning *")
                .bind("id", id)
                .bind("node", node.id())
                .map(UploadRepository::upload)
                .one();
    }

    Flux<UploadPart> parts(long upload) {
        return database.sql("""
                        select position, sheet, type, refused, guesses::text as guesses from upload_part
                        where upload = :upload order by position""")
                .bind("upload", upload)
                .map(row -> new UploadPart(
                        Objects.requireNonNull(row.get("position", Integer.class)),
                        Objects.requireNonNull(row.get("sheet", String.class)),
                        row.get("type", String.class),
                        row.get("refused", String.class),
                        JSON.readValue(Objects.requireNonNull(row.get("guesses", String.class)), GUESSES)))
                .all();
    }

    /** What was found in the file, in the place of what was found before. */
    @Transactional
    public Mono<Void> found(long upload, String kind, List<UploadPart> parts) {
        return database.sql("delete from upload_part where upload = :upload")
                .bind("upload", upload)
                .then()
                .then(database.sql("update upload set kind = :kind where id = :upload")
                        .bind("kind", kind)
                        .bind("upload", upload)
                        .then())
                .thenMany(Flux.fromIterable(parts).concatMap(part -> add(upload, part)))
                .then();
    }

    private Mono<Void> add(long upload, UploadPart part) {
        return database.sql("""
                        insert into upload_part (upload, position, sheet, type, refused, guesses)
                        values (:upload, :position, :sheet, :type, :refused, :guesses::jsonb)""")
                .bind("upload", upload)
                .bind("position", part.position())
                .bind("sheet", part.sheet())
                .bind("type", text(part.type()))
                .bind("refused", text(part.refused()))
                .bind("guesses", JSON.writeValueAsString(part.guesses()))
                .then();
    }

    /** A person's word on what a table is. */
    Mono<Void> choose(long upload, UploadPart part) {
        return database.sql("""
                        update upload_part set type = :type, refused = :refused, guesses = :guesses::jsonb
                        where upload = :upload and position = :position""")
                .bind("upload", upload)
                .bind("position", part.position())
                .bind("type", text(part.type()))
                .bind("refused", text(part.refused()))
                .bind("guesses", JSON.writeValueAsString(part.guesses()))
                .then();
    }

    Mono<Void> ofBureau(long upload, String bureau) {
        return database.sql("update upload set bureau = :bureau where id = :upload")
                .bind("upload", upload)
                .bind("bureau", bureau)
                .then();
    }

    /** Whether it was in one of the states before, and is in the new one now. */
    Mono<Boolean> move(long upload, List<Upload.State> from, Upload.State to, @Nullable String failure) {
        return database.sql("""
                        update upload set state = :to, failure = :failure, node = null,
                            finished_at = case when :to in ('DONE', 'FAILED') then now() end
                        where id = :upload and state = any(:from)""")
                .bind("upload", upload)
                .bind("from", from.stream().map(Enum::name).toArray(String[]::new))
                .bind("to", to.name())
                .bind("failure", text(failure))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static Upload upload(Readable row) {
        return new Upload(
                Objects.requireNonNull(row.get("id", Long.class)),
                Objects.requireNonNull(row.get("name", String.class)),
                Objects.requireNonNull(row.get("sha256", String.class)),
                Objects.requireNonNull(row.get("size", Long.class)),
                row.get("kind", String.class),
                row.get("bureau", String.class),
                Objects.requireNonNull(row.get("own_only", Boolean.class)),
                new Upload.PaperTrail(
                        row.get("url", String.class),
                        row.get("title", String.class),
                        row.get("reply", String.class),
                        row.get("request", String.class),
                        row.get("sent_on", String.class)),
                Upload.State.valueOf(Objects.requireNonNull(row.get("state", String.class))),
                row.get("failure", String.class),
                Objects.requireNonNull(row.get("created_by", String.class)),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                row.get("finished_at", Instant.class));
    }

    private static io.r2dbc.spi.Parameter text(@Nullable String value) {
        return Parameters.in(R2dbcType.VARCHAR, value);
    }
}
