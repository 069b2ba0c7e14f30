// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.util.SortedMap;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.sampling.Precision;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: samples; empty for whoever does not see all bureaus. */
public interface SampleQuery {
    /** Newest first. */
    Flux<Sample.Plan> plans(Viewer viewer);

    Mono<Sample> sample(long id, Viewer viewer);

    Mono<SampleSubject> subject(long id, int number, Viewer viewer);

    /** Of one indicator from all samples, by outcome. It names no bureau, so everybody may know it. */
    Mono<SortedMap<String, Precision>> precision(String indicator);
}
