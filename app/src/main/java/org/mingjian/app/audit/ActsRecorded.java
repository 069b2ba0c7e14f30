// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.AfterCommit;
import org.mingjian.app.platform.node.Announcements;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/** Tells of each act in the audit trail, after the transaction that recorded it has committed; by whichever node. */
@Component
public class ActsRecorded {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final String TOPIC = "act";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Sinks.Many<Act> acts = Sinks.many().multicast().directBestEffort();
    private final Announcements announcements;

    ActsRecorded(Announcements announcements) {
        this.announcements = announcements;
        announcements.heard(TOPIC).subscribe(told -> emit(JSON.readValue(told, Act.class)));
    }

    /**
     * What everybody who hears of it may know.
     *
     * @param action noun and verb
     * @param object type and key
     * @param bureau code of the bureau it concerns; null where it concerns none or several
     */
    public record Act(
            String action, String object, @Nullable String bureau, Instant at) {

        /** What kind of thing was done something to. */
        public String noun() {
            return action.substring(0, action.indexOf('.'));
        }
    }

    /** Acts as they happen; a listener that is too slow misses some and finds them in the trail. */
    public Flux<Act> acts() {
        return acts.asFlux();
    }

    Mono<Void> tell(AuditEntry entry, Instant at) {
        Act act = new Act(entry.action(), entry.object(), entry.bureau(), at);
        return announcements.say(TOPIC, JSON.writeValueAsString(act)).then(AfterCommit.run(() -> emit(act)));
    }

    private void emit(Act act) {
        acts.emitNext(act, Sinks.EmitFailureHandler.busyLooping(PATIENCE));
    }
}
