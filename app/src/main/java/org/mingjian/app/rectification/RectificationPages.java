// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.IndicatorNames;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.rectification.RectificationActions;
import org.mingjian.dashboards.rectification.RectificationCard;
import org.mingjian.dashboards.rectification.RectificationForm;
import org.mingjian.dashboards.rectification.RectificationLine;
import org.mingjian.dashboards.rectification.RectificationQuery;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Rectifications for the pages. */
@Component
class RectificationPages implements RectificationQuery, RectificationActions {

    private final RectificationRepository rectifications;
    private final RectificationLogRepository log;
    private final RectificationTransitions transitions;
    private final RectificationChange change;
    private final Editions editions;
    private final RefusalOnForm form;
    private final IndicatorNames indicators;

    RectificationPages(
            RectificationRepository rectifications,
            RectificationLogRepository log,
            RectificationTransitions transitions,
            RectificationChange change,
            Editions editions,
            RefusalOnForm form,
            IndicatorNames indicators) {
        this.indicators = indicators;
        this.rectifications = rectifications;
        this.log = log;
        this.transitions = transitions;
        this.change = change;
        this.editions = editions;
        this.form = form;
    }

    private static org.mingjian.app.platform.security.Viewer account(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
    }

    @Override
    public Mono<List<RectificationLine>> rectifications(Choice choice, Viewer viewer) {
        var filter = new RectificationRepository.Filter(
                null, choice.state(), choice.notice(), choice.finding(), indicators.sought(choice.words()));
        return rectifications
                .list(filter, change.today(), account(viewer))
                .map(this::line)
                .collectList();
    }

    @Override
    public Mono<RectificationCard> rectification(long id, Viewer viewer) {
        var account = account(viewer);
        return rectifications
                .find(id, account)
                .flatMap(item -> Mono.zip(
                                log.events(id).map(RectificationPages::event).collectList(),
                                log.waiting(id).map(Optional::of).defaultIfEmpty(Optional.empty()),
                                transitions.allowed(item, account))
                        .map(parts -> new RectificationCard(
                                line(item),
                                item.period(),
                                item.requirement(),
                                item.curable(),
                                item.firstDueOn(),
                                item.report().measures(),
                                item.report().evidence(),
                                item.report().feedbackOn(),
                                item.closedBy(),
                                proposal(parts.getT2().orElse(null)),
                                parts.getT1(),
                                parts.getT3().stream().map(way -> way.word).toList())));
    }

    private RectificationLine line(Rectification item) {
        return new RectificationLine(
                item.id(),
                item.code(),
                item.notice(),
                item.number(),
                item.bureau(),
                item.bureauName(),
                item.finding(),
                item.indicator(),
                item.problem(),
                item.issuedOn(),
                item.dueOn(),
                Overdue.workingDaysLeft(item, editions.calendar(), change.today()),
                item.state(),
                item.report().responsible(),
                item.returns(),
                item.recurredOn());
    }

    private static RectificationCard.@Nullable Proposal proposal(@Nullable RectificationProposal proposal) {
        return proposal == null
                ? null
                : new RectificationCard.Proposal(
                        proposal.kind().name(),
                        proposal.reason().name(),
                        proposal.note(),
                        proposal.proposedBy(),
                        proposal.proposedAt());
    }

    private static RectificationCard.Event event(RectificationEvent event) {
        Map<String, String> content = event.content();
        String passed = content.get("passed");
        String detail = content.containsKey("to")
                ? content.get("from") + " → " + content.get("to")
                : content.getOrDefault("dueOn", content.getOrDefault("on", content.getOrDefault("asOf", "")));
        return new RectificationCard.Event(
                event.at(),
                event.account(),
                event.kind().name(),
                event.note(),
                passed == null ? null : Boolean.valueOf(passed),
                content.get("reason"),
                detail);
    }

    @Override
    public Mono<Void> go(long id, RectificationForm typed, Viewer viewer) {
        var account = account(viewer);
        var asked = new RectificationTransitions.Asked(
                typed.to(),
                typed.note(),
                typed.reason(),
                typed.dueOn(),
                typed.measures(),
                typed.responsible(),
                typed.links());
        return form.worded(
                () -> rectifications
                        .find(id, account)
                        .switchIfEmpty(Mono.error(Refusal::notFound))
                        .flatMap(item -> transitions.go(item, asked, account)),
                "act",
                RectificationRefused::new);
    }
}
