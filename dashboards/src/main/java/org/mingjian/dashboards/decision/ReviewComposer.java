// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Lays the queue out for its page. */
@Component
final class ReviewComposer {
    private static final List<String> GROUNDS = List.of(
            "ESTABLISHED",
            "FACT_WRONG",
            "EVIDENCE_INSUFFICIENT",
            "RULE_MISAPPLIED",
            "CORRECTED_BEFORE",
            "FORCE_MAJEURE",
            "OTHER");

    private final Words words;
    private final Rulebook rulebook;

    ReviewComposer(Words words, Rulebook rulebook) {
        this.words = words;
        this.rulebook = rulebook;
    }

    ReviewView view(ReviewQueue queue, ReviewFilter filter, ReviewForm form, List<FieldError> errors, Viewer viewer) {
        boolean decides = viewer.role() == Viewer.Role.OFFICE;
        SortedMap<String, String> indicators = new TreeMap<>();
        queue.indicators().forEach(code -> indicators.put(code, title(code)));
        return new ReviewView(
                queue,
                filter,
                form,
                decides,
                queue.pending().stream().map(one -> row(one, filter, form)).toList(),
                queue.proposals().stream()
                        .map(one -> new ReviewView.Line(
                                one,
                                title(one.indicator()),
                                form.proposals().contains(one.proposal().id())))
                        .toList(),
                GROUNDS,
                indicators,
                errors,
                empty(queue, filter));
    }

    private ReviewView.Row row(ReviewQueue.Pending one, ReviewFilter filter, ReviewForm form) {
        var finding = one.finding().finding();
        Indicator indicator = rulebook.indicators().get(finding.indicator());
        return new ReviewView.Row(
                one,
                title(finding.indicator()),
                Badge.of(Outcome.PENDING, indicator == null ? IndicatorKind.DEDUCTION : indicator.kind()),
                filter.all() || form.findings().contains(finding.id()));
    }

    private String title(String code) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator == null ? code : indicator.titleZh();
    }

    private @Nullable EmptyState empty(ReviewQueue queue, ReviewFilter filter) {
        boolean narrowed = !filter.words().isEmpty() || filter.page() > 1;
        if (narrowed || queue.total() > 0 || !queue.proposals().isEmpty()) {
            return null;
        }
        return queue.period() == null
                ? new EmptyState(words.of("review.no-evaluation"), new Link(words.of("evaluation.all"), "/evaluations"))
                : new EmptyState(words.of("review.none"), new Link(words.of("review.findings"), "/findings"));
    }
}
