// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.capture;

import java.util.Objects;
import org.mingjian.rules.facts.Sha256;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Captured contents in PostgreSQL, each once. */
@Repository
public class CapturedRepository {

    private final DatabaseClient database;

    CapturedRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Keeps the content; gives its digest (SHA-256). */
    public Mono<String> keep(byte[] content) {
        String digest = Sha256.of(content);
        return database.sql("insert into captured (sha256, content) values (:digest, :content) on conflict do nothing")
                .bind("digest", digest)
                .bind("content", content)
                .then()
                .thenReturn(digest);
    }

    public Mono<byte[]> content(String digest) {
        return database.sql("select content from captured where sha256 = :digest")
                .bind("digest", digest)
                .map(row -> Objects.requireNonNull(row.get("content", byte[].class)))
                .one();
    }
}
