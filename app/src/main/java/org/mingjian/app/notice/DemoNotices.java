// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.platform.StartStep;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Issues the demo's first notices once, on the newest published quarter: one acknowledged, one not yet, and a draft. Their
 * numbers go on after those of the seed city's register.
 */
@Component
@Profile("demo")
@Order(110)
class DemoNotices implements StartStep {

    private static final Viewer OFFICE = new Viewer("office", Role.OFFICE, null);
    private static final int NUMBERS_OF_THE_SEED = 7;
    private static final int QUARTERS = 20;
    private static final List<String> ISSUED = List.of("SHENGTAIJU", "SHIJIAOTONG");
    private static final String DRAFTED = "SHIZHUJIAN";

    private final NoticeRepository notices;
    private final NoticeChangeRepository changes;
    private final NumberRegisterRepository numbers;
    private final EvaluationRepository evaluations;
    private final DraftNotices draft;
    private final IssueNotice issue;
    private final NoticeProperties properties;
    private final Clock clock;

    DemoNotices(
            NoticeRepository notices,
            NoticeChangeRepository changes,
            NumberRegisterRepository numbers,
            EvaluationRepository evaluations,
            DraftNotices draft,
            IssueNotice issue,
            NoticeProperties properties,
            Clock clock) {
        this.notices = notices;
        this.changes = changes;
        this.numbers = numbers;
        this.evaluations = evaluations;
        this.draft = draft;
        this.issue = issue;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Mono<Void> run() {
        return notices.list(NoticeRepository.Filter.ALL, null, 1, OFFICE)
                .hasElements()
                .filter(there -> !there)
                .flatMap(none -> evaluations
                        .list(OFFICE, null, QUARTERS)
                        .filter(run -> run.state() == EvaluationState.PUBLISHED)
                        .next())
                .flatMap(this::issued);
    }

    private Mono<Void> issued(EvaluationRun run) {
        int year = LocalDate.ofInstant(clock.instant(), IssueNotice.CITY).getYear();
        return numbers.continueAfter(properties.codeWord(NoticeKind.RECTIFICATION), year, NUMBERS_OF_THE_SEED)
                .thenMany(Flux.fromIterable(ISSUED))
                .concatMap(bureau -> drafted(run, bureau))
                .concatMap(notice -> issue.sure(notice, OFFICE))
                .collectList()
                .map(issued -> issued.get(0))
                .flatMap(first -> changes.acknowledge(
                        first.id(),
                        first.bureaus().get(0).bureau(),
                        "bureau-" + first.bureaus().get(0).bureau(),
                        clock.instant()))
                .then(drafted(run, DRAFTED))
                .then();
    }

    private Mono<Notice> drafted(EvaluationRun run, String bureau) {
        return draft.draft(
                        new NoticeDraft(run.id(), List.of(bureau), NoticeKind.RECTIFICATION.name(), null, null), OFFICE)
                .map(drafts -> drafts.get(0));
    }
}
