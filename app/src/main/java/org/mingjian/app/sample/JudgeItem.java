// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Takes a person's word on an item of a sample. */
@Component
class JudgeItem {

    private static final FactTypeDescription DOCUMENTS =
            FactTypes.named("documents").orElseThrow();
    private static final int NOTE_AT_MOST = 1000;

    private final SampleItemRepository items;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;
    private final Clock clock;

    JudgeItem(SampleItemRepository items, AuditTrail trail, TransactionalOperator transaction, Clock clock) {
        this.items = items;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What a person says, as sent.
     *
     * @param fields columns read wrongly; of a reading that is wrong at least one
     * @param note why; of a finding that is wrong it must be said
     */
    record Word(
            @Nullable String verdict,
            @Nullable List<String> fields,
            @Nullable String note) {}

    Mono<SampleItem> judge(long plan, int number, Word word, String account) {
        return items.item(plan, number)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(item -> say(plan, number, checked(item, word, account)))
                .then(items.item(plan, number));
    }

    private Mono<Void> say(long plan, int number, SampleItem.Said said) {
        AuditEntry entry = new AuditEntry(
                "sample.answer", "sample/" + plan + "/" + number, null, null, said.verdict(), said.note());
        return items.say(plan, number, said).then(trail.record(entry)).as(transaction::transactional);
    }

    private SampleItem.Said checked(SampleItem item, Word word, String account) {
        List<FieldProblem> problems = new ArrayList<>();
        SampleItem.Verdict verdict = null;
        for (SampleItem.Verdict one : SampleItem.Verdict.values()) {
            if (one.name().equals(word.verdict())) {
                verdict = one;
            }
        }
        boolean reading = item.unit().fact() != null;
        boolean wrong = verdict == SampleItem.Verdict.WRONG;
        List<String> fields = reading && wrong && word.fields() != null ? word.fields() : List.of();
        String note = word.note() == null ? "" : word.note().strip();
        if (verdict == null) {
            problems.add(new FieldProblem("/verdict", SampleDraft.WORDS.say("VERDICT")));
        }
        if (reading && wrong && fields.isEmpty()) {
            problems.add(new FieldProblem("/fields", SampleDraft.WORDS.say("FIELDS")));
        }
        fields.stream()
                .filter(field -> DOCUMENTS.column(field).isEmpty())
                .forEach(field -> problems.add(new FieldProblem("/fields", SampleDraft.WORDS.say("FIELD", field))));
        if (!reading && wrong && note.isEmpty()) {
            problems.add(new FieldProblem("/note", SampleDraft.WORDS.say("NOTE_NEEDED")));
        }
        if (note.length() > NOTE_AT_MOST) {
            problems.add(new FieldProblem("/note", SampleDraft.WORDS.say("NOTE")));
        }
        if (verdict == null || !problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return new SampleItem.Said(
                account, verdict, fields.stream().distinct().toList(), note.isEmpty() ? null : note, clock.instant());
    }
}
