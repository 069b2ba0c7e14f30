// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/**
 * The register of numbers (文号): without gaps, none twice. A number is taken in the very transaction that issues, which
 * holds the row of its word and year until it ends; where it does not end well, the number was never taken.
 */
@Repository
class NumberRegisterRepository {

    private final DatabaseClient database;

    NumberRegisterRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The next number, such as 示政公开督〔2026〕12号. Waits for whoever is issuing under the same word and year. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Mono<String> take(String codeWord, int year, long notice, Instant now) {
        return database.sql("""
                        insert into notice_register (code_word, year, last) values (:word, :year, 1)
                        on conflict (code_word, year) do update set last = notice_register.last + 1
                        returning last""")
                .bind("word", codeWord)
                .bind("year", year)
                .map(row -> Objects.requireNonNull(row.get("last", Integer.class)))
                .one()
                .flatMap(n -> database.sql("""
                                insert into notice_number (code_word, year, n, notice, taken_at)
                                values (:word, :year, :n, :notice, :now)""")
                        .bind("word", codeWord)
                        .bind("year", year)
                        .bind("n", n)
                        .bind("notice", notice)
                        .bind("now", now)
                        .then()
                        .thenReturn(written(codeWord, year, n)));
    }

    /** Goes on after a register kept elsewhere before; one that was begun here stays as it is. */
    Mono<Void> continueAfter(String codeWord, int year, int last) {
        return database.sql("""
                        insert into notice_register (code_word, year, last) values (:word, :year, :last)
                        on conflict (code_word, year) do nothing""")
                .bind("word", codeWord)
                .bind("year", year)
                .bind("last", last)
                .then();
    }

    private static String written(String codeWord, int year, int n) {
        return codeWord + "〔" + year + "〕" + n + "号";
    }
}
