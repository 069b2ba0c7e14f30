// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.measure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** Times and counts of features, as {@code /actuator/prometheus} shows them. */
@Component
public class Measures {

    private static final String EVALUATION_STAGE = "mingjian.evaluation.stage";

    private final MeterRegistry meters;

    private final MeasureProperties properties;

    Measures(MeterRegistry meters, MeasureProperties properties) {
        this.meters = meters;
        this.properties = properties;
    }

    /** The work, timed as a stage of an evaluation: {@code rules}, {@code bureau}, {@code store}, {@code whole}. */
    public <T> Mono<T> stage(String stage, Mono<T> work) {
        return Mono.defer(() -> {
            Timer.Sample begun = Timer.start(meters);
            return work.doFinally(ending -> begun.stop(meters.timer(
                    EVALUATION_STAGE, "stage", stage, "ending", ending == SignalType.ON_COMPLETE ? "done" : "broken")));
        });
    }

    public boolean ruleTimesWanted() {
        return properties.rules();
    }

    /** How long the rules of one indicator took over the dossier of one bureau. */
    public void rule(String indicator, long nanos) {
        meters.timer("mingjian.rule.time", "indicator", indicator).record(Duration.ofNanos(nanos));
    }

    /** From the change of a fact to the live result that rests on it. */
    public void liveLag(Duration lag) {
        meters.timer("mingjian.live.lag").record(lag);
    }

    /** A row that was brought, and what became of it: {@code created}, {@code updated}, {@code unchanged}, {@code rejected}. */
    public void row(String status) {
        meters.counter("mingjian.intake.rows", "status", status).increment();
    }
}
