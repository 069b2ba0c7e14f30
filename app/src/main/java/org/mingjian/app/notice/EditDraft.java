// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Clock;
import java.time.LocalDate;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Changes what the office writes into a draft. */
@Component
class EditDraft {

    private final NoticeChangeRepository changes;
    private final TellOfNotice tell;
    private final Clock clock;

    EditDraft(NoticeChangeRepository changes, TellOfNotice tell, Clock clock) {
        this.changes = changes;
        this.tell = tell;
        this.clock = clock;
    }

    /** Refused with every defect, and where it is no draft any more. */
    @Transactional
    public Mono<Void> edit(Notice draft, DraftEdit edit) {
        return Mono.fromSupplier(() -> edit.checked(LocalDate.ofInstant(clock.instant(), IssueNotice.CITY)))
                .flatMap(checked -> changes.edit(draft.id(), checked))
                .filter(done -> done)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.CONFLICT, "notice-not-draft")))
                .then(Mono.defer(() -> tell.edited(draft, edit.text())));
    }
}
