// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.capture.CaptureChoice;
import org.mingjian.dashboards.capture.CaptureComposer;
import org.mingjian.dashboards.capture.CaptureView;
import org.mingjian.dashboards.decision.FindingStanding;
import org.mingjian.dashboards.decision.MoveForm;
import org.mingjian.dashboards.decision.PanelView;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.why.WhyBasis;
import org.mingjian.dashboards.why.WhyDetail;
import org.mingjian.dashboards.why.WhyFacts;
import org.mingjian.dashboards.why.WinBack;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays one finding out for its page. */
@Component
final class FindingComposer {
    private final Words words;
    private final Rulebook rulebook;
    private final WhyFacts facts;
    private final WhyBasis basis;
    private final CaptureComposer captures;

    FindingComposer(Words words, Rulebook rulebook, WhyFacts facts, WhyBasis basis, CaptureComposer captures) {
        this.captures = captures;
        this.words = words;
        this.rulebook = rulebook;
        this.facts = facts;
        this.basis = basis;
    }

    Mono<FindingView> view(
            FindingCase found, FindingStanding standing, Viewer viewer, Asked asked, CaptureChoice choice) {
        Finding finding = found.finding().finding();
        List<String> values = finding.facts().stream().map(fact -> fact.value()).toList();
        return captures.view(finding, found.head().id(), values, choice, viewer)
                .map(capture -> view(found, standing, viewer, asked, capture.orElse(null)));
    }

    private FindingView view(
            FindingCase found, FindingStanding standing, Viewer viewer, Asked asked, @Nullable CaptureView capture) {
        Finding finding = found.finding().finding();
        Indicator indicator = rulebook.indicators().get(finding.indicator());
        return new FindingView(
                found,
                new IndicatorNames(rulebook, found.scheme()).indicator(finding.indicator()),
                Badge.of(finding.outcome(), found.line().kind()),
                found.line().kind() == IndicatorKind.BONUS
                        ? found.line().bonus()
                        : found.finding().effective().negate(),
                new WhyDetail(
                        basis.of(
                                indicator,
                                found.scheme().indicator(finding.indicator()).orElse(null)),
                        facts.of(finding),
                        facts.strip(finding, found.head().asOf()),
                        arithmetic(found),
                        basis.rectification(indicator, found.line(), new WinBack(found.sheet(), found.scheme())),
                        null,
                        null),
                indicator,
                panel(found, standing, viewer, asked),
                capture);
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

    private List<String> arithmetic(FindingCase found) {
        List<String> steps = new ArrayList<>();
        steps.add(found.finding().arithmetic());
        String elsewhere = found.finding().suppressedBy();
        if (elsewhere != null) {
            steps.add(words.of("why.suppressed", elsewhere));
        }
        String decision = found.finding().decision();
        if (decision != null) {
            steps.add(words.of("why.decision", decision));
        }
        return steps;
    }
}
