// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Lays manual scores out for their pages. */
@Component
final class ManualScoreComposer {
    private static final List<String> STATES =
            List.of("MINE", "SETTLE", "OTHER", "THIRD", "OPEN", "HALF", "DONE", "KNOWN", "NONE");

    private final Words words;
    private final Rulebook rulebook;

    ManualScoreComposer(Words words, Rulebook rulebook) {
        this.words = words;
        this.rulebook = rulebook;
    }

    ManualScoreListView list(ScoringList list, ManualScoreFilter filter, Viewer viewer) {
        List<ScoringLine> all = list.lines();
        SortedMap<String, String> bureaus = new TreeMap<>();
        SortedMap<String, String> indicators = new TreeMap<>();
        Map<String, Integer> states = new LinkedHashMap<>();
        for (String state : STATES) {
            int count = (int)
                    all.stream().filter(line -> line.state().equals(state)).count();
            if (count > 0) {
                states.put(state, count);
            }
        }
        all.forEach(line -> {
            bureaus.put(line.bureau(), line.bureauName());
            indicators.put(line.indicator(), line.title());
        });
        List<ScoringLine> shown = all.stream()
                .filter(filter::passes)
                .sorted(Comparator.comparing(line -> !line.waits()))
                .toList();
        boolean bureau = viewer.role() == Viewer.Role.BUREAU;
        return new ManualScoreListView(
                list,
                filter,
                shown,
                all.size(),
                (int) all.stream().filter(ScoringLine::done).count(),
                (int) all.stream().filter(ScoringLine::waits).count(),
                bureaus,
                indicators,
                states,
                bureau,
                shown.isEmpty() ? empty(list, bureau) : null);
    }

    ManualScoreView view(ScoringCard card, ManualScoreForm form, List<FieldError> errors, Viewer viewer) {
        Indicator indicator = rulebook.indicators().get(card.line().indicator());
        return new ManualScoreView(
                card,
                form,
                indicator == null ? "" : indicator.manualReview(),
                indicator == null ? "" : indicator.evidence(),
                viewer.role() == Viewer.Role.BUREAU,
                errors);
    }

    private @Nullable EmptyState empty(ScoringList list, boolean bureau) {
        Long evaluation = list.evaluation();
        if (evaluation == null) {
            return new EmptyState(
                    words.of(bureau ? "manual-score.none.bureau" : "manual-score.none"),
                    bureau ? null : new Link(words.of("evaluation.all"), "/evaluations"));
        }
        return list.lines().isEmpty()
                ? new EmptyState(words.of("manual-score.none.lines"), new Link(words.of("rulebook"), "/rules"))
                : new EmptyState(
                        words.of("manual-score.none.filtered"),
                        new Link(words.of("manual-score.all"), "/manual-scores?evaluation=" + evaluation));
    }
}
