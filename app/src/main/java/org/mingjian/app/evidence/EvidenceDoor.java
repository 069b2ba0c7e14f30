// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import java.util.List;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Leads to what evidence is for: who may not see the subject sees nothing of its evidence either. */
@Component
class EvidenceDoor {

    private final List<EvidenceSubjects> subjects;

    EvidenceDoor(List<EvidenceSubjects> subjects) {
        this.subjects = subjects;
    }

    /** @throws Refusal 404 where there is none for this viewer */
    Mono<EvidenceSubject> subject(String noun, String id, Viewer viewer) {
        return viewer.role() == Role.SERVICE
                ? Mono.error(Refusal::notFound)
                : Flux.fromIterable(subjects)
                        .filter(one -> one.noun().equals(noun))
                        .next()
                        .flatMap(one -> one.find(id, viewer))
                        .switchIfEmpty(Mono.error(Refusal::notFound));
    }

    /** The same for its bureau, which may hand in until the subject is closed. */
    Mono<EvidenceSubject> open(String noun, String id, Viewer viewer) {
        return subject(noun, id, viewer).map(found -> {
            viewer.require(Role.BUREAU);
            if (!found.open()) {
                throw new Refusal(HttpStatus.CONFLICT, "evidence-closed");
            }
            return found;
        });
    }
}
