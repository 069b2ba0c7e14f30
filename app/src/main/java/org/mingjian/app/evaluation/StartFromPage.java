// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.time.LocalDate;
import org.mingjian.dashboards.evaluation.EvaluationStart;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Starts an evaluation for the page that asks for one. */
@Component
class StartFromPage implements EvaluationStart {

    private final Editions editions;
    private final RunEvaluation run;

    StartFromPage(Editions editions, RunEvaluation run) {
        this.editions = editions;
        this.run = run;
    }

    @Override
    public Mono<Long> start(String scheme, String period, LocalDate asOf, Viewer viewer) {
        if (viewer.role() != Viewer.Role.OFFICE && viewer.role() != Viewer.Role.ADMIN) {
            return Mono.error(new EvaluationRefused("当前账号无权发起考核。"));
        }
        EvaluationScheme edition = editions.scheme(scheme).orElse(null);
        if (edition == null) {
            return Mono.error(new EvaluationRefused("没有考核方案“" + scheme + "”。"));
        }
        PeriodDates dates = PeriodChoice.of(edition, period, asOf).orElse(null);
        if (dates == null) {
            return Mono.error(new EvaluationRefused("方案中没有在 " + asOf + " 之前开始的考核期“" + period + "”。"));
        }
        return run.start(edition, dates, asOf, viewer.name())
                .onErrorMap(
                        DuplicateKeyException.class,
                        running -> new EvaluationRefused(dates.period() + " 正在计算，请等待完成后再发起。"));
    }
}
