// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.util.List;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.holiday.HolidayCalendar;
import org.mingjian.app.live.LiveEvents;
import org.mingjian.dashboards.page.Authority;
import org.mingjian.dashboards.page.CurrentCalendar;
import org.mingjian.dashboards.page.LiveStream;
import org.mingjian.dashboards.scheme.SchemeQuery;
import org.mingjian.rules.revision.Renumbering;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/** What pages stand on that no table holds: authority, rulebook and editions. */
@Configuration(proxyBeanMethods = false)
class PageFoundations {

    @Bean
    Authority authority(AuthorityProperties properties) {
        return new Authority(properties.name());
    }

    @Bean
    Rulebook rulebook(Editions editions) {
        return editions.rulebook();
    }

    @Bean
    CurrentCalendar currentCalendar(HolidayCalendar holidays) {
        return holidays::days;
    }

    @Bean
    LiveStream liveStream(LiveEvents events) {
        return events::position;
    }

    @Bean
    SchemeQuery schemeQuery(Editions editions) {
        return new SchemeQuery() {
            @Override
            public Flux<EvaluationScheme> schemes() {
                return Flux.fromIterable(editions.schemes());
            }

            @Override
            public List<Renumbering> renumberings() {
                return editions.renumberings();
            }
        };
    }
}
