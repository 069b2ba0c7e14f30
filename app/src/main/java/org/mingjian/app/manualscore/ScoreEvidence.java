// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import java.util.List;
import org.mingjian.app.evidence.EvidenceSubject;
import org.mingjian.app.evidence.EvidenceSubjects;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a bureau hands in for a manual indicator, taken until the result is published. */
@Component
class ScoreEvidence implements EvidenceSubjects {

    private final Scorings scorings;

    ScoreEvidence(Scorings scorings) {
        this.scorings = scorings;
    }

    @Override
    public String noun() {
        return "manual-scores";
    }

    @Override
    public Mono<EvidenceSubject> find(String id, Viewer viewer) {
        return scorings.find(id, viewer)
                .map(one -> new EvidenceSubject(
                        "manual-scores/" + one.key(),
                        "/manual-scores/" + one.id(),
                        one.id().bureau(),
                        one.id().evaluation(),
                        null,
                        null,
                        one.open(),
                        true,
                        List.of()));
    }
}
