// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.capture.CaptureChoice;
import org.mingjian.dashboards.capture.CaptureComposer;
import org.mingjian.dashboards.capture.CaptureView;
import org.mingjian.dashboards.capture.PageVisit;
import org.mingjian.dashboards.decision.FindingStanding;
import org.mingjian.dashboards.decision.MoveForm;
import org.mingjian.dashboards.decision.PanelView;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.why.WhyReason;
import org.mingjian.dashboards.why.WhySheet;
import org.mingjian.dashboards.why.WhyWays;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays one finding out for its page. */
@Component
final class FindingComposer {
    private final Rulebook rulebook;
    private final WhyReason why;
    private final CaptureComposer captures;

    FindingComposer(Rulebook rulebook, WhyReason why, CaptureComposer captures) {
        this.captures = captures;
        this.rulebook = rulebook;
        this.why = why;
    }

    Mono<FindingView> view(
            FindingCase found, FindingStanding standing, Viewer viewer, Asked asked, CaptureChoice choice) {
        Finding finding = found.finding().finding();
        List<String> values = finding.facts().stream().map(fact -> fact.value()).toList();
        return Mono.zip(
                        captures.view(finding, found.head().id(), values, choice, viewer),
                        captures.visits(finding, viewer))
                .map(seen -> view(
                        found,
                        panel(found, standing, viewer, asked),
                        seen.getT1().orElse(null),
                        seen.getT2()));
    }

    private FindingView view(
            FindingCase found, PanelView panel, @Nullable CaptureView capture, List<PageVisit> visits) {
        Finding finding = found.finding().finding();
        Indicator indicator = rulebook.indicators().get(finding.indicator());
        return new FindingView(
                found,
                new IndicatorNames(rulebook, found.scheme()).indicator(finding.indicator()),
                Badge.of(finding.outcome(), found.line().kind()),
                found.line().kind() == IndicatorKind.BONUS
                        ? found.line().bonus()
                        : found.finding().effective().negate(),
                why.of(
                        found.finding(),
                        found.line(),
                        new WhySheet(found.sheet(), found.scheme(), found.head().asOf(), WhyWays.of(found.path(), ""))),
                indicator,
                panel,
                capture,
                visits);
    }

    /** A form that was refused, with the reasons. */
    record Asked(MoveForm form, List<FieldError> errors) {
        static final Asked NOTHING = new Asked(MoveForm.EMPTY, List.of());
    }

    private static PanelView panel(FindingCase found, FindingStanding standing, Viewer viewer, Asked asked) {
        FindingStanding.Proposal proposal = standing.proposal();
        return new PanelView(
                found.finding().finding().id(),
                standing,
                found.finding(),
                found.line().kind().name(),
                proposal != null && proposal.by().equalsIgnoreCase(viewer.name()),
                asked.form(),
                asked.errors());
    }
}
