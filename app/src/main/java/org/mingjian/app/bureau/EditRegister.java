// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.bureau;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.app.intake.fact.Verdict;
import org.mingjian.dashboards.bureau.ReformForm;
import org.mingjian.dashboards.bureau.ReformPlan;
import org.mingjian.dashboards.bureau.RegisterEditing;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Changes the register of bureaus: a dated row, or a reform with all its rows as one. */
@Component
class EditRegister implements RegisterEditing {

    private final FactRepository facts;
    private final ReceiveFacts receive;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;

    EditRegister(FactRepository facts, ReceiveFacts receive, AuditTrail trail, TransactionalOperator transaction) {
        this.facts = facts;
        this.receive = receive;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public Mono<List<FieldError>> record(String type, Map<String, String> row) {
        Map<String, String> filled = new LinkedHashMap<>(row);
        filled.values().removeIf(String::isEmpty);
        return receive.objects(type, List.of(filled), false)
                .flatMapIterable(Verdict::problems)
                .map(problem -> new FieldError(problem.column(), problem.message()))
                .collectList();
    }

    @Override
    public Mono<ReformPlan> plan(ReformForm form) {
        return draft(form).map(ReformDraft::plan);
    }

    @Override
    public Mono<ReformPlan> carryOut(ReformForm form) {
        return draft(form)
                .flatMap(draft -> draft.errors().isEmpty()
                        ? store(draft.rows()).then(recorded(form)).thenReturn(draft.plan())
                        : Mono.just(draft.plan()))
                .as(transaction::transactional)
                .onErrorResume(Refused.class, refused -> Mono.just(new ReformPlan(List.of(), List.of(refused.error))));
    }

    private Mono<Void> recorded(ReformForm form) {
        return trail.record(new AuditEntry("register.reform", "bureaus", null, null, form, null));
    }

    private Mono<ReformDraft> draft(ReformForm form) {
        return Mono.zip(
                        facts.ofType("bureaus").collectList(),
                        facts.ofType("bureau-existences").collectList())
                .map(register -> {
                    List<Fact> known = new ArrayList<>(register.getT1());
                    known.addAll(register.getT2());
                    return ReformDraft.of(form, known);
                });
    }

    /** Type after type, so that a new bureau is known to the rows about it; a refused row takes all back. */
    private Mono<Void> store(List<Fact> rows) {
        return Flux.fromIterable(rows)
                .concatMap(row -> receive.objects(FactTypes.of(row).name(), List.of(cells(row)), false))
                .flatMapIterable(Verdict::problems)
                .next()
                .flatMap(problem -> Mono.error(new Refused(new FieldError("to", problem.message()))));
    }

    private static Map<String, String> cells(Fact fact) {
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(fact));
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient FieldError error;

        Refused(FieldError error) {
            super(error.message());
            this.error = error;
        }
    }
}
