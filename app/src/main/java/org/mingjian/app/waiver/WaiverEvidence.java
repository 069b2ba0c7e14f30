// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.waiver;

import java.util.stream.Stream;
import org.mingjian.app.evidence.EvidenceSubject;
import org.mingjian.app.evidence.EvidenceSubjects;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Evidence of an application, taken until it is decided. */
@Component
class WaiverEvidence implements EvidenceSubjects {

    private final WaiverRepository waivers;

    WaiverEvidence(WaiverRepository waivers) {
        this.waivers = waivers;
    }

    @Override
    public String noun() {
        return "waivers";
    }

    @Override
    public Mono<EvidenceSubject> find(String id, Viewer viewer) {
        return EvidenceSubjects.number(id)
                .flatMap(number -> waivers.find(number, viewer.bureau()))
                .map(one -> new EvidenceSubject(
                        "waivers/" + one.id(),
                        "/waivers/" + one.id(),
                        one.bureau(),
                        null,
                        one.from(),
                        one.to(),
                        one.state().open(),
                        true,
                        Stream.ofNullable(one.link()).toList()));
    }
}
