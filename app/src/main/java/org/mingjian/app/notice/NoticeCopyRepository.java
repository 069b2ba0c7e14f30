// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Issued copies; they are only ever added, see {@link NoticeChangeRepository#keep}. */
@Repository
class NoticeCopyRepository {

    private final DatabaseClient database;

    NoticeCopyRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Digests of the two files of an issued notice. */
    record Digests(String docx, String pdf, String template, Instant madeAt) {}

    Mono<Digests> digests(long notice) {
        return database.sql("select docx_sha256, pdf_sha256, template, made_at from notice_copy where notice = :id")
                .bind("id", notice)
                .map(row -> new Digests(
                        Objects.requireNonNull(row.get("docx_sha256", String.class)),
                        Objects.requireNonNull(row.get("pdf_sha256", String.class)),
                        Objects.requireNonNull(row.get("template", String.class)),
                        Objects.requireNonNull(row.get("made_at", Instant.class))))
                .one();
    }

    Mono<IssuedCopy> copy(long notice) {
        return database.sql(
                        "select material::text as material, template, docx, pdf from notice_copy where notice = :id")
                .bind("id", notice)
                .map(row -> new IssuedCopy(
                        Objects.requireNonNull(row.get("material", String.class)),
                        Objects.requireNonNull(row.get("template", String.class)),
                        Objects.requireNonNull(row.get("docx", byte[].class)),
                        Objects.requireNonNull(row.get("pdf", byte[].class))))
                .one();
    }
}
