// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.app.appeal.AppealWindow;
import org.mingjian.app.appeal.FileAppeal;
import org.mingjian.app.decision.DecisionProposal;
import org.mingjian.app.decision.ProposeDecision;
import org.mingjian.app.decision.SettleProposals;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.findings.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Does about a finding what is allowed now, and says of everything else what would be. */
@Component
public class MoveFinding {

    private final FindingCourses courses;
    private final ProposeDecision propose;
    private final SettleProposals settle;
    private final FileAppeal appeal;
    private final AppealWindow window;
    private final MoveWords words;
    private final MoveDrafts drafts;

    MoveFinding(
            FindingCourses courses,
            ProposeDecision propose,
            SettleProposals settle,
            FileAppeal appeal,
            AppealWindow window,
            MoveWords words,
            MoveDrafts drafts) {
        this.courses = courses;
        this.propose = propose;
        this.settle = settle;
        this.appeal = appeal;
        this.window = window;
        this.words = words;
        this.drafts = drafts;
    }

    /**
     * The finding as it stands after.
     *
     * @throws Refusal 404 where the viewer knows no such finding, 409 where the transition is unknown or not allowed now,
     *     422 where it lacks something
     */
    public Mono<FindingCourse> move(String finding, MoveRequest asked, Viewer viewer) {
        return courses.of(finding, viewer.bureau())
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(course -> done(course, allowed(course, asked, viewer), asked, viewer))
                .then(courses.of(finding, viewer.bureau()));
    }

    /** The same first step for several findings, or for none of them. */
    @Transactional
    public Mono<Void> moveAll(List<String> findings, MoveRequest asked, Viewer viewer) {
        return Flux.fromIterable(findings)
                .concatMap(finding -> move(finding, asked, viewer))
                .then();
    }

    private Transition allowed(FindingCourse course, MoveRequest asked, Viewer viewer) {
        List<Transition> may = Transitions.of(course, viewer);
        return Transition.of(String.valueOf(asked.to()))
                .filter(may::contains)
                .orElseThrow(() -> refused(course, asked, may, viewer));
    }

    private static FileAppeal.About about(FindingCourse course) {
        Finding finding = course.last().finding();
        Sighting newest = course.newest();
        return new FileAppeal.About(
                finding.id(),
                newest.evaluation(),
                newest.bureau(),
                newest.bureauName(),
                finding.indicator(),
                newest.result());
    }

    /** Whoever proposed a decision is told that this is why another must confirm it. */
    private Refusal refused(FindingCourse course, MoveRequest asked, List<Transition> may, Viewer viewer) {
        boolean second = Transition.of(String.valueOf(asked.to()))
                .filter(to -> to == Transition.APPROVE || to == Transition.RETURN)
                .isPresent();
        if (second && course.open().filter(one -> one.isOf(viewer.name())).isPresent()) {
            return new Refusal(HttpStatus.CONFLICT, "same-person", viewer.name());
        }
        boolean late = Transition.of(String.valueOf(asked.to()))
                        .filter(Transition.APPEAL::equals)
                        .isPresent()
                && viewer.role() == Role.BUREAU
                && Transitions.appealable(course);
        if (late) {
            return window.late(course.newest().result());
        }
        List<FieldProblem> errors = may.stream()
                .map(one -> new FieldProblem("/to", one.word() + " " + words.title(one)))
                .toList();
        return new Refusal(
                HttpStatus.CONFLICT,
                "transition-not-allowed",
                errors,
                words.state(course.state()),
                may.isEmpty()
                        ? words.nothing()
                        : may.stream().map(Transition::word).collect(Collectors.joining(", ")));
    }

    private Mono<Void> done(FindingCourse course, Transition to, MoveRequest asked, Viewer viewer) {
        String note = asked.note() == null ? "" : asked.note().strip();
        long open = course.open().map(DecisionProposal::id).orElse(0L);
        return switch (to) {
            case CONFIRM, DISMISS, ADJUST, WAIVE ->
                propose.propose(drafts.of(course, to, asked), viewer.name()).then();
            case DECIDE ->
                propose.propose(drafts.ofAppeal(course, asked), viewer.name()).then();
            case REPLY -> appeal.say(about(course), note, viewer.name()).then();
            case APPEAL ->
                appeal.file(about(course), words.ground(to, asked), words.said(to, asked), asked.link(), viewer.name())
                        .then();
            case APPROVE -> settle.confirm(List.of(open), note, viewer.name());
            case RETURN -> settle.giveBack(List.of(open), words.needed(note), viewer.name());
            case RECALL -> settle.recall(open, note, viewer.name());
        };
    }
}
