// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import reactor.core.publisher.Mono;

/** Port: what has been brought in before the first evaluation. */
public interface FirstStepsQuery {

    Mono<FirstSteps> firstSteps();
}
