// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Proposed decisions in PostgreSQL; a settled one is never changed, the database refuses it. */
@Repository
public class ProposalRepository {

    private final DatabaseClient database;

    ProposalRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Long> add(ProposalDraft draft, String account, Instant now) {
        return database.sql("""
                        insert into decision_proposal (kind, outcome, bureau, indicator, finding, subject, deduction,
                            valid_from, valid_to, ground, note, cause, proposed_by, proposed_at)
                        values (:kind, :outcome, :bureau, :indicator, :finding, :subject, :deduction, :from, :to, :ground,
                            :note, :cause, :account, :now)
                        returning id""")
                .bind("kind", draft.kind().name())
                .bind("outcome", draft.outcome().name())
                .bind("bureau", draft.bureau())
                .bind("indicator", draft.indicator())
                .bind("finding", Parameters.in(R2dbcType.VARCHAR, draft.finding()))
                .bind("subject", Parameters.in(R2dbcType.VARCHAR, draft.subject()))
                .bind("deduction", Parameters.in(R2dbcType.NUMERIC, draft.deduction()))
                .bind("from", Parameters.in(R2dbcType.DATE, draft.from()))
                .bind("to", Parameters.in(R2dbcType.DATE, draft.to()))
                .bind("ground", draft.ground().name())
                .bind("note", draft.note())
                .bind("cause", Parameters.in(R2dbcType.VARCHAR, draft.cause()))
                .bind("account", account)
                .bind("now", now)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    /**
     * Settles open ones in one statement; the number that were open and this account may settle so.
     *
     * @param state what they become; recalled by their proposer, everything else by another person
     */
    Mono<Long> settle(Collection<Long> ids, ProposalState state, String account, @Nullable String note, Instant now) {
        return database.sql("""
                        update decision_proposal
                        set state = :state, settled_by = :account, settled_at = :now, settled_note = :note
                        where id = any(:ids) and state = 'PROPOSED'
                            and (lower(proposed_by) = lower(:account)) = (:state = 'RECALLED')""")
                .bind("state", state.name())
                .bind("account", account)
                .bind("now", now)
                .bind("note", Parameters.in(R2dbcType.VARCHAR, note))
                .bind("ids", ids.toArray(Long[]::new))
                .fetch()
                .rowsUpdated();
    }

    Flux<DecisionProposal> withIds(Collection<Long> ids) {
        return database.sql("select * from decision_proposal where id = any(:ids) order by id")
                .bind("ids", ids.toArray(Long[]::new))
                .map(ProposalRepository::proposal)
                .all();
    }

    public Mono<DecisionProposal> find(long id) {
        return database.sql("select * from decision_proposal where id = :id")
                .bind("id", id)
                .map(ProposalRepository::proposal)
                .one();
    }

    /** All about one finding, oldest first. */
    public Flux<DecisionProposal> of(String finding) {
        return database.sql("select * from decision_proposal where finding = :finding order by id")
                .bind("finding", finding)
                .map(ProposalRepository::proposal)
                .all();
    }

    /** Those that wait for a second person, oldest first. */
    public Flux<DecisionProposal> open() {
        return database.sql("select * from decision_proposal where state = 'PROPOSED' order by id")
                .map(ProposalRepository::proposal)
                .all();
    }

    /** All of these kinds, newest first; of one bureau where it is named. */
    public Flux<DecisionProposal> ofKind(DecisionKind kind, @Nullable String bureau, int limit) {
        return database.sql("""
                        select * from decision_proposal
                        where kind = :kind and (:bureau::text is null or bureau = :bureau)
                        order by id desc limit :limit""")
                .bind("kind", kind.name())
                .bind("bureau", Parameters.in(R2dbcType.VARCHAR, bureau))
                .bind("limit", limit)
                .map(ProposalRepository::proposal)
                .all();
    }

    private static DecisionProposal proposal(Readable row) {
        return new DecisionProposal(
                Objects.requireNonNull(row.get("id", Long.class)),
                new ProposalDraft(
                        DecisionKind.valueOf(text(row, "kind")),
                        DecisionOutcome.valueOf(text(row, "outcome")),
                        text(row, "bureau"),
                        text(row, "indicator"),
                        row.get("finding", String.class),
                        row.get("subject", String.class),
                        row.get("deduction", BigDecimal.class),
                        row.get("valid_from", LocalDate.class),
                        row.get("valid_to", LocalDate.class),
                        Ground.valueOf(text(row, "ground")),
                        text(row, "note"),
                        row.get("cause", String.class)),
                ProposalState.valueOf(text(row, "state")),
                text(row, "proposed_by"),
                Objects.requireNonNull(row.get("proposed_at", Instant.class)),
                row.get("settled_by", String.class),
                row.get("settled_at", Instant.class),
                row.get("settled_note", String.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
