// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.Comparator;
import java.util.List;
import org.mingjian.dashboards.manualscore.ManualScoreQuery;
import org.mingjian.dashboards.manualscore.ScoringLine;
import org.mingjian.dashboards.manualscore.ScoringList;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All work that waits for the office; what has to be scored waits for this reader, not for whoever comes first. */
@Component
final class OfficeWork {
    private final WorkQuery work;
    private final ManualScoreQuery scores;

    OfficeWork(WorkQuery work, ManualScoreQuery scores) {
        this.work = work;
        this.scores = scores;
    }

    Mono<List<WorkCount>> waiting(Viewer viewer) {
        return work.waiting(viewer)
                .concatWith(viewer.role() == Viewer.Role.OFFICE ? scores(viewer) : Flux.empty())
                .collectSortedList(Comparator.comparing(WorkCount::work));
    }

    private Flux<WorkCount> scores(Viewer viewer) {
        return scores.scorings(null, viewer)
                .filter(ScoringList::open)
                .flatMapMany(list -> Flux.just(count(Work.SCORE, "MINE", list), count(Work.SETTLE, "SETTLE", list)))
                .filter(count -> count.count() > 0);
    }

    private static WorkCount count(Work work, String state, ScoringList list) {
        List<String> bureaus = list.lines().stream()
                .filter(line -> line.state().equals(state))
                .map(ScoringLine::bureau)
                .toList();
        return new WorkCount(work, bureaus.size(), bureaus.stream().distinct().count(), null, null);
    }
}
