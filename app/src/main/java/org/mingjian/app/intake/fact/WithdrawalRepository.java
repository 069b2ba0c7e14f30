// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Withdrawals of facts in PostgreSQL; they take turns with deliveries to the same register. */
@Repository
class WithdrawalRepository {

    private static final String NAMED = "type = :type and bureau = :bureau and key = :key";

    private final DatabaseClient database;
    private final FactHistoryRepository history;

    WithdrawalRepository(DatabaseClient database, FactHistoryRepository history) {
        this.database = database;
        this.history = history;
    }

    Mono<Boolean> exists(FactName fact) {
        return bind("select exists (select from fact where " + NAMED + ")", fact)
                .map(row -> Objects.requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    /** False where it is not current. */
    @Transactional
    public Mono<Boolean> withdraw(FactName fact, String reason, String account) {
        return inTurn(fact, bind("""
                        update fact set superseded_at = now(), withdrawn_at = now(), withdrawn_by = :account,
                            withdrawal_reason = :reason
                        where superseded_at is null and\s""" + NAMED, fact).bind("account", account).bind("reason", reason));
    }

    /** Adds the last version once more; false where the fact is current, or was never withdrawn. */
    @Transactional
    public Mono<Boolean> restore(FactName fact, String reason, String account) {
        return inTurn(
                fact, bind("""
                        insert into fact (type, bureau, key, version, content, content_hash, body, source, delivery,
                            restored_by, restoration_reason)
                        select type, bureau, key, version + 1, content, content_hash, body, source, delivery, :account, :reason
                        from (select * from fact where\s""" + NAMED + """
                         order by version desc limit 1) as last
                        where withdrawn_at is not null""", fact).bind("account", account).bind("reason", reason));
    }

    private Mono<Boolean> inTurn(FactName fact, DatabaseClient.GenericExecuteSpec change) {
        return history.takeTurns(fact.type(), List.of(fact.bureau()))
                .then(change.fetch().rowsUpdated())
                .map(rows -> rows == 1);
    }

    private DatabaseClient.GenericExecuteSpec bind(String sql, FactName fact) {
        return database.sql(sql)
                .bind("type", fact.type())
                .bind("bureau", fact.bureau())
                .bind("key", fact.key());
    }
}
