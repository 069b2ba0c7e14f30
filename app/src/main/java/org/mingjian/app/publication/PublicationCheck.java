// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.EvaluationRun;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether a result may be published: asked before, shown on its page, and asked again by the publication itself. */
@Component
class PublicationCheck {

    private final Editions editions;
    private final ObstacleRepository obstacles;

    PublicationCheck(Editions editions, ObstacleRepository obstacles) {
        this.editions = editions;
        this.obstacles = obstacles;
    }

    /** What stands against it, in the order it is worked off; empty when it may be published. */
    Mono<List<Obstacle>> obstacles(EvaluationRun run, PublicationRequest request, String account) {
        BigDecimal floor = editions.scheme(run.scheme())
                .map(scheme -> scheme.ranking().coverageFloor())
                .orElse(BigDecimal.ZERO);
        return Mono.zip(
                        obstacles.sheets(run.id(), floor).collectList(),
                        obstacles.looked(run.id(), account),
                        obstacles.supersedes(run.id()))
                .map(known -> {
                    List<Obstacle> found = new ArrayList<>(ofSheets(known.getT1(), request));
                    if (!known.getT2()) {
                        found.add(new Obstacle(Obstacle.Kind.FAIRNESS, List.of()));
                    }
                    if (known.getT3() && !request.says()) {
                        found.add(new Obstacle(Obstacle.Kind.REASON, List.of()));
                    }
                    return found;
                });
    }

    private static List<Obstacle> ofSheets(List<ObstacleRepository.Settled> sheets, PublicationRequest request) {
        List<Obstacle> found = new ArrayList<>();
        Predicate<ObstacleRepository.Settled> held = sheet -> !sheet.covered() && request.holds(sheet.bureau());
        List<ObstacleRepository.Settled> judged =
                sheets.stream().filter(held.negate()).toList();
        add(found, Obstacle.Kind.COVERAGE, judged, sheet -> sheet.covered() ? 0 : 1);
        add(found, Obstacle.Kind.PENDING, judged, ObstacleRepository.Settled::pending);
        add(found, Obstacle.Kind.ERROR, judged, ObstacleRepository.Settled::errors);
        add(found, Obstacle.Kind.VETO, judged, ObstacleRepository.Settled::vetoes);
        List<Obstacle.Concerned> wrong = wronglyHeld(sheets, request);
        if (!wrong.isEmpty()) {
            found.add(new Obstacle(Obstacle.Kind.HELD, wrong));
        }
        return found;
    }

    /** Bureaus that are covered, or not in this result at all. */
    private static List<Obstacle.Concerned> wronglyHeld(
            List<ObstacleRepository.Settled> sheets, PublicationRequest request) {
        Map<String, ObstacleRepository.Settled> known =
                sheets.stream().collect(Collectors.toMap(ObstacleRepository.Settled::bureau, sheet -> sheet));
        List<Obstacle.Concerned> wrong = new ArrayList<>();
        for (String bureau : new TreeSet<>(request.held().keySet())) {
            ObstacleRepository.Settled sheet = known.get(bureau);
            if (sheet == null) {
                wrong.add(new Obstacle.Concerned(bureau, bureau, 1));
            } else if (sheet.covered()) {
                wrong.add(sheet.concerned(1));
            }
        }
        return wrong;
    }

    private static void add(
            List<Obstacle> found,
            Obstacle.Kind kind,
            List<ObstacleRepository.Settled> sheets,
            ToIntFunction<ObstacleRepository.Settled> count) {
        List<Obstacle.Concerned> concerned = sheets.stream()
                .filter(sheet -> count.applyAsInt(sheet) > 0)
                .map(sheet -> sheet.concerned(count.applyAsInt(sheet)))
                .toList();
        if (!concerned.isEmpty()) {
            found.add(new Obstacle(kind, concerned));
        }
    }
}
