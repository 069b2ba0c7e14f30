// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Personal data in PostgreSQL, by the view and the function the schema has for it. */
@Repository
class PersonalDataRepository {

    private final DatabaseClient database;

    PersonalDataRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Of each category in turn. */
    Flux<Holdings> held(PersonalDataProperties properties, Instant now) {
        return Flux.fromArray(Category.values())
                .concatMap(category -> database.sql("""
                        select count(*) as kept, min(since) as oldest, count(*) filter (where since < :before) as due
                        from personal_data_held where category = :category""")
                        .bind("category", category.name())
                        .bind("before", category.dueBefore(properties, now))
                        .map(row -> new Holdings(
                                category,
                                Objects.requireNonNull(row.get("kept", Long.class)),
                                row.get("oldest", Instant.class),
                                Objects.requireNonNull(row.get("due", Long.class))))
                        .one());
    }

    /** Removes what began before that; gives how much. */
    Mono<Long> remove(Category category, Instant before, String by, Instant now) {
        return database.sql("select remove_personal_data(:category, :before, :by, :now) as removed")
                .bind("category", category.name())
                .bind("before", before)
                .bind("by", by)
                .bind("now", now)
                .map(row -> Objects.requireNonNull(row.get("removed", Long.class)))
                .one();
    }

    /** The newest, one for each category and moment. */
    Flux<Removal> removals(int most) {
        return database.sql("""
                        select category, sum(amount)::bigint as amount, removed_by, removed_at,
                            case when count(*) = 1 then min(object) end as object,
                            case when count(*) = 1 then min(digest) end as digest
                        from personal_removal group by category, removed_by, removed_at
                        order by removed_at desc, category limit :most""")
                .bind("most", most)
                .map(row -> new Removal(
                        Category.valueOf(Objects.requireNonNull(row.get("category", String.class))),
                        Objects.requireNonNull(row.get("amount", Long.class)),
                        row.get("object", String.class),
                        row.get("digest", String.class),
                        Objects.requireNonNull(row.get("removed_by", String.class)),
                        Objects.requireNonNull(row.get("removed_at", Instant.class))))
                .all();
    }

    /** Whether nobody was told since then. */
    Mono<Boolean> untoldSince(String link, Instant since) {
        return database.sql("""
                        select not exists (select from message where kind = 'personal-data-due' and link = :link
                            and created_at > :since) as first""")
                .bind("link", link)
                .bind("since", since)
                .map(row -> Objects.requireNonNull(row.get("first", Boolean.class)))
                .one();
    }
}
