// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.appeal.Appeal;
import org.mingjian.app.appeal.AppealState;
import org.mingjian.app.appeal.Statement;
import org.mingjian.app.decision.DecisionProposal;
import org.mingjian.app.decision.ProposalRepository;
import org.mingjian.app.evaluation.IndicatorNames;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.decision.DecisionQuery;
import org.mingjian.dashboards.decision.FindingStanding;
import org.mingjian.dashboards.decision.ReviewFilter;
import org.mingjian.dashboards.decision.ReviewQueue;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.TablePage;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where findings stand, for the pages. */
@Component
class FindingAnswers implements DecisionQuery {

    private final FindingCourses courses;
    private final FindingEvents events;
    private final QueueRepository queue;
    private final ProposalRepository proposals;
    private final IndicatorNames indicators;

    FindingAnswers(
            FindingCourses courses,
            FindingEvents events,
            QueueRepository queue,
            ProposalRepository proposals,
            IndicatorNames indicators) {
        this.indicators = indicators;
        this.courses = courses;
        this.events = events;
        this.queue = queue;
        this.proposals = proposals;
    }

    @Override
    public Mono<FindingStanding> standing(String finding, Viewer viewer) {
        return courses.of(finding, viewer.bureau()).map(course -> standing(course, viewer));
    }

    private FindingStanding standing(FindingCourse course, Viewer viewer) {
        boolean inside = viewer.bureau() == null;
        return new FindingStanding(
                course.state().name(),
                course.recurrences(),
                course.needsNewVersion(),
                inside ? course.open().map(FindingAnswers::proposal).orElse(null) : null,
                statement(course),
                course.appeals().isEmpty()
                        ? null
                        : appeal(course.appeals().get(course.appeals().size() - 1), inside),
                Transitions.appealable(course) && course.appealOpen() ? course.appealUntil() : null,
                Transitions.of(course, entered(viewer)).stream()
                        .map(FindingAnswers::move)
                        .toList(),
                events.of(course, inside).stream()
                        .map(one -> new FindingStanding.Event(
                                one.on(), one.kind(), one.what(), one.by(), one.note(), one.href()))
                        .toList());
    }

    private static FindingStanding.@Nullable Statement statement(FindingCourse course) {
        Statement said = course.statement();
        return said == null ? null : new FindingStanding.Statement(said.text(), said.madeBy(), said.madeAt());
    }

    /** That one person has spoken already is the office's own matter. */
    private static FindingStanding.Appeal appeal(Appeal last, boolean inside) {
        boolean hidden = !inside && last.state().open();
        return new FindingStanding.Appeal(
                last.id(), hidden ? AppealState.FILED.name() : last.state().name());
    }

    @Override
    public Mono<ReviewQueue> queue(ReviewFilter filter, Viewer viewer) {
        if (!viewer.seesAll()) {
            return Mono.empty();
        }
        Mono<Map<String, String>> names =
                queue.names().collectMap(QueueRepository.Named::code, QueueRepository.Named::name);
        Mono<List<ReviewQueue.Proposed>> waiting = names.flatMap(known ->
                proposals.open().map(one -> proposed(one, known, viewer)).collectList());
        return waiting.flatMap(open -> queue.newest()
                .flatMap(reviewed -> pending(reviewed, filter, open))
                .defaultIfEmpty(new ReviewQueue(null, List.of(), 0, open, List.of(), List.of())));
    }

    private Mono<ReviewQueue> pending(
            QueueRepository.Reviewed reviewed, ReviewFilter filter, List<ReviewQueue.Proposed> open) {
        long id = reviewed.id();
        return Mono.zip(
                        rows(id, filter, (filter.page() - 1L) * TablePage.SIZE, TablePage.SIZE)
                                .collectList(),
                        queue.count(id, choice(filter)),
                        queue.bureaus(id)
                                .map(one -> new ReviewQueue.Named(one.code(), one.name()))
                                .collectList(),
                        queue.indicators(id).collectList())
                .map(parts -> new ReviewQueue(
                        reviewed.period(), parts.getT1(), parts.getT2(), open, parts.getT3(), parts.getT4()));
    }

    @Override
    public Flux<ReviewQueue.Pending> pending(ReviewFilter filter, Viewer viewer) {
        return viewer.seesAll()
                ? queue.newest().flatMapMany(reviewed -> rows(reviewed.id(), filter, 0, Integer.MAX_VALUE))
                : Flux.empty();
    }

    private Flux<ReviewQueue.Pending> rows(long evaluation, ReviewFilter filter, long before, int most) {
        return queue.pending(evaluation, choice(filter), before, most)
                .map(one -> new ReviewQueue.Pending(one.bureauName(), one.finding()));
    }

    private QueueRepository.Choice choice(ReviewFilter filter) {
        return new QueueRepository.Choice(
                filter.bureau(), filter.indicator(), indicators.sought(filter.words()), filter.order());
    }

    private static ReviewQueue.Proposed proposed(DecisionProposal one, Map<String, String> names, Viewer viewer) {
        String bureau = one.draft().bureau();
        return new ReviewQueue.Proposed(
                proposal(one),
                names.getOrDefault(bureau, bureau),
                one.draft().indicator(),
                one.draft().finding(),
                one.draft().subject(),
                one.isOf(viewer.name()));
    }

    private static FindingStanding.Proposal proposal(DecisionProposal one) {
        return new FindingStanding.Proposal(
                one.id(),
                one.draft().kind().name(),
                one.draft().outcome().name(),
                one.draft().deduction(),
                one.draft().to(),
                one.draft().ground().name(),
                one.draft().note(),
                one.proposedBy(),
                one.proposedAt());
    }

    private static FindingStanding.Move move(Transition one) {
        return new FindingStanding.Move(
                one.word(), one.grounds().stream().map(Enum::name).toList(), one.needs());
    }

    /** The reader of a page as the account that entered. */
    static org.mingjian.app.platform.security.Viewer entered(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
    }
}
