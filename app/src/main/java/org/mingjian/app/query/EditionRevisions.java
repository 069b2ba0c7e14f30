// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.scheme.EditionChange;
import org.mingjian.dashboards.scheme.EditionChange.Changed;
import org.mingjian.dashboards.scheme.RevisionQuery;
import org.mingjian.rules.revision.Renumbering;
import org.mingjian.rules.revision.Revision;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What editions changed, an indicator that carries on another compared with that one. */
@Component
final class EditionRevisions implements RevisionQuery {

    private final Editions editions;
    /** By the two ids: editions stay as they were read at the start. */
    private final Map<List<String>, EditionChange> changes = new ConcurrentHashMap<>();

    EditionRevisions(Editions editions) {
        this.editions = editions;
    }

    @Override
    public Mono<EditionChange> latest(String scheme) {
        return Mono.justOrEmpty(editions.lineage(scheme).stream().skip(1).findFirst())
                .flatMap(before -> between(before, scheme));
    }

    @Override
    public Mono<EditionChange> between(String before, String after) {
        return Mono.justOrEmpty(editions.scheme(before)
                .flatMap(earlier -> editions.scheme(after)
                        .map(later -> changes.computeIfAbsent(List.of(before, after), ids -> change(earlier, later)))));
    }

    private EditionChange change(EvaluationScheme before, EvaluationScheme after) {
        Optional<Renumbering> renumbering = editions.renumberings().stream()
                .filter(one -> one.from().equals(before.id()) && one.to().equals(after.id()))
                .findFirst();
        return new EditionChange(
                before,
                after,
                changed(before, after, renumbering),
                Revision.of(before, after, editions.rulebook(), renumbering));
    }

    private List<Changed> changed(EvaluationScheme before, EvaluationScheme after, Optional<Renumbering> renumbering) {
        IndicatorNames then = new IndicatorNames(editions.rulebook(), before);
        IndicatorNames now = new IndicatorNames(editions.rulebook(), after);
        List<Changed> changed = new ArrayList<>();
        for (SchemeIndicator one : after.indicators()) {
            Optional<SchemeIndicator> old = before.indicator(one.code()).or(() -> carried(one, before, renumbering));
            if (old.isEmpty()) {
                changed.add(new Changed(one.code(), now.indicator(one.code()), null, one.points()));
            } else if (differs(old.get(), one)) {
                changed.add(new Changed(
                        one.code(), now.indicator(one.code()), old.get().points(), one.points()));
            }
        }
        before.indicators().stream()
                .filter(one -> after.indicator(one.code()).isEmpty()
                        && successors(one, renumbering).findAny().isEmpty())
                .forEach(one -> changed.add(new Changed(one.code(), then.indicator(one.code()), one.points(), null)));
        changed.sort(Comparator.comparing(Changed::weight).reversed().thenComparing(Changed::code));
        return changed;
    }

    private static boolean differs(SchemeIndicator old, SchemeIndicator now) {
        return old.points().compareTo(now.points()) != 0
                || old.cap().compareTo(now.cap()) != 0
                || !old.parameters().equals(now.parameters())
                || !old.deductions().equals(now.deductions());
    }

    private static Optional<SchemeIndicator> carried(
            SchemeIndicator now, EvaluationScheme before, Optional<Renumbering> renumbering) {
        return before.indicators().stream()
                .filter(old -> successors(old, renumbering).anyMatch(now.code()::equals))
                .findFirst();
    }

    private static Stream<String> successors(SchemeIndicator old, Optional<Renumbering> renumbering) {
        return renumbering.stream().flatMap(one -> one.carried().getOrDefault(old.code(), List.of()).stream());
    }
}
