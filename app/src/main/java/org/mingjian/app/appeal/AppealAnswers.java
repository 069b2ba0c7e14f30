// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.IndicatorNames;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.dashboards.appeal.AppealEntry;
import org.mingjian.dashboards.appeal.AppealQuery;
import org.mingjian.dashboards.appeal.AppealRate;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Appeals for the pages; a bureau's reader sees its own. */
@Component
class AppealAnswers implements AppealQuery {

    private final AppealRepository appeals;
    private final FactRepository facts;
    private final AppealWindow window;
    private final Editions editions;
    private final IndicatorNames indicators;

    AppealAnswers(
            AppealRepository appeals,
            FactRepository facts,
            AppealWindow window,
            Editions editions,
            IndicatorNames indicators) {
        this.indicators = indicators;
        this.appeals = appeals;
        this.facts = facts;
        this.window = window;
        this.editions = editions;
    }

    @Override
    public Flux<AppealEntry> appeals(String words, Viewer viewer) {
        return facts.bureauNames()
                .flatMapMany(names -> appeals.list(own(viewer), indicators.sought(words), Integer.MAX_VALUE)
                        .map(one -> entry(one, names)));
    }

    @Override
    public Mono<AppealEntry> appeal(long id, Viewer viewer) {
        return facts.bureauNames()
                .flatMap(names -> appeals.find(id, own(viewer)).map(one -> entry(one, names)));
    }

    @Override
    public Flux<AppealRate> rates(Viewer viewer) {
        return viewer.seesAll()
                ? appeals.rates().map(rate -> new AppealRate(rate.indicator(), rate.decided(), rate.changed()))
                : Flux.empty();
    }

    /** Who neither sees all nor belongs to a bureau sees nothing: no bureau has an empty code. */
    private static @Nullable String own(Viewer viewer) {
        return viewer.seesAll() ? null : String.valueOf(viewer.bureau());
    }

    private AppealEntry entry(Appeal one, Map<String, String> names) {
        LocalDate today = window.today();
        return new AppealEntry(
                one.id(),
                one.finding(),
                one.evaluation(),
                one.bureau(),
                names.getOrDefault(one.bureau(), one.bureau()),
                one.indicator(),
                one.ground().name(),
                one.text(),
                one.link(),
                one.filedBy(),
                one.filedAt(),
                one.fileUntil(),
                one.decideUntil(),
                one.state().name(),
                one.state().open(),
                editions.calendar().between(today, one.decideUntil()).days(),
                one.decidedBy(),
                one.decidedAt(),
                one.decision());
    }
}
