// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.time.LocalDate;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.dashboards.evaluation.EvaluationStart;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Starts an evaluation for the page that asks for one. */
@Component
class StartFromPage implements EvaluationStart {

    private static final FeatureWords WORDS = FeatureWords.beside(StartFromPage.class, "starts");

    private final Editions editions;
    private final RunEvaluation run;
    private final Words words;

    StartFromPage(Editions editions, RunEvaluation run, Words words) {
        this.editions = editions;
        this.run = run;
        this.words = words;
    }

    @Override
    public Mono<Long> start(String scheme, String period, LocalDate asOf, Viewer viewer) {
        if (viewer.role() != Viewer.Role.OFFICE && viewer.role() != Viewer.Role.ADMIN) {
            return Mono.error(Refusal.forbidden());
        }
        EvaluationScheme edition = editions.scheme(scheme).orElse(null);
        if (edition == null) {
            return Mono.error(new EvaluationRefused(WORDS.say("scheme", scheme)));
        }
        PeriodDates dates = PeriodChoice.of(edition, period, asOf).orElse(null);
        if (dates == null) {
            return Mono.error(new EvaluationRefused(WORDS.say("period", asOf.toString(), period)));
        }
        return run.start(edition, dates, asOf, viewer.name())
                .onErrorMap(
                        DuplicateKeyException.class,
                        running -> new EvaluationRefused(WORDS.say("running", words.period(dates.period()))));
    }
}
