// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a bureau has published (公开信息), as it is offered for evidence before any file is asked for. */
@Repository
class PublishedPageRepository {

    private final DatabaseClient database;

    PublishedPageRepository(DatabaseClient database) {
        this.database = database;
    }

    /** A published page. */
    record Page(String url, String title, String publishedOn) {}

    /** Newest first. */
    Flux<Page> of(String bureau, int most) {
        return database.sql("""
                        select content ->> 'url' as url, content ->> 'title' as title,
                            coalesce(content ->> 'publishedOn', '') as published
                        from fact
                        where type = 'documents' and bureau = :bureau and superseded_at is null
                            and content ->> 'url' ~ '^https?://' and coalesce(content ->> 'title', '') <> ''
                        order by published desc, url limit :most""")
                .bind("bureau", bureau)
                .bind("most", most)
                .map(row -> new Page(
                        Objects.requireNonNull(row.get("url", String.class)),
                        Objects.requireNonNull(row.get("title", String.class)),
                        Objects.requireNonNull(row.get("published", String.class))))
                .all();
    }

    /** Title of the page under an address; empty where the bureau has published none there. */
    Mono<String> title(String bureau, String url) {
        return database.sql("""
                        select content ->> 'title' as title from fact
                        where type = 'documents' and bureau = :bureau and superseded_at is null
                            and content ->> 'url' = :url and coalesce(content ->> 'title', '') <> '' limit 1""")
                .bind("bureau", bureau)
                .bind("url", url)
                .map(row -> Objects.requireNonNull(row.get("title", String.class)))
                .one();
    }
}
