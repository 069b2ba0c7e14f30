// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.ManualScoringRule;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people score in an evaluation: the indicators its edition leaves to them, by bureau. */
@Component
class Scorings {

    private final ScoringRepository repository;
    private final Editions editions;

    Scorings(ScoringRepository repository, Editions editions) {
        this.repository = repository;
        this.editions = editions;
    }

    /** Evaluations with manual indicators, newest first; a bureau sees those in which it has a sheet. */
    Flux<ScoringRepository.Head> heads(Viewer viewer) {
        return viewer.role() == Role.SERVICE
                ? Flux.empty()
                : repository.heads(viewer.bureau()).filter(head -> !codes(head).isEmpty());
    }

    /** @param bureau only this one; null for all the viewer may see */
    Flux<Scoring> of(ScoringRepository.Head head, @Nullable String bureau, Viewer viewer) {
        EvaluationScheme scheme = editions.scheme(head.scheme()).orElse(null);
        String only = viewer.bureau() == null ? bureau : viewer.bureau();
        if (scheme == null || only != null && bureau != null && !only.equals(bureau)) {
            return Flux.empty();
        }
        return repository
                .given(head.scheme(), head.period(), only)
                .collectMultimap(gift -> gift.bureau() + " " + gift.indicator(), ScoringRepository.Gift::score)
                .flatMapMany(given -> repository
                        .lines(head.id(), codes(head), only)
                        .map(line -> scoring(
                                head,
                                scheme,
                                line,
                                List.copyOf(given.getOrDefault(line.bureau() + " " + line.indicator(), List.of())))));
    }

    /** Empty where there is none, or none this viewer may know of. */
    Mono<Scoring> find(String id, Viewer viewer) {
        return Mono.justOrEmpty(ScoringId.of(id))
                .flatMap(asked -> heads(viewer)
                        .filter(head -> head.id() == asked.evaluation())
                        .next()
                        .flatMapMany(head -> of(head, asked.bureau(), viewer))
                        .filter(one -> one.id().equals(asked))
                        .next());
    }

    private Scoring scoring(
            ScoringRepository.Head head, EvaluationScheme scheme, ScoringRepository.Line line, List<GivenScore> given) {
        SchemeIndicator chosen = scheme.indicator(line.indicator()).orElseThrow();
        return new Scoring(
                new ScoringId(line.evaluation(), line.bureau(), line.indicator()),
                head.scheme(),
                head.period(),
                head.from(),
                head.to(),
                line.bureauName(),
                chosen.kind(),
                chosen.points(),
                Objects.requireNonNullElse(scheme.manualScoring(), ManualScoringRule.STANDARD),
                Outcome.valueOf(line.outcome()),
                line.got(),
                line.round(),
                line.result(),
                given,
                head.open(),
                head.published());
    }

    private List<String> codes(ScoringRepository.Head head) {
        return editions.scheme(head.scheme()).stream()
                .flatMap(scheme -> scheme.indicators().stream())
                .filter(one -> one.automation() == Automation.MANUAL || one.ownTitle() != null)
                .map(SchemeIndicator::code)
                .toList();
    }

    /** Name of what is scored under an edition. */
    String title(Scoring scoring) {
        return editions.scheme(scoring.scheme())
                .flatMap(scheme -> scheme.indicator(scoring.id().indicator()))
                .map(this::title)
                .orElse(scoring.id().indicator());
    }

    private String title(SchemeIndicator chosen) {
        var known = editions.rulebook().indicators().get(chosen.code());
        String own = chosen.ownTitle();
        return known != null ? known.titleZh() : own == null ? chosen.code() : own;
    }
}
