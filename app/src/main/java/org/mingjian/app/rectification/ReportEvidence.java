// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import org.mingjian.app.evidence.EvidenceSubject;
import org.mingjian.app.evidence.EvidenceSubjects;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Files beside a report of rectification, taken while it lies with the bureau; its pages stand in the report itself. */
@Component
class ReportEvidence implements EvidenceSubjects {

    private final RectificationRepository rectifications;

    ReportEvidence(RectificationRepository rectifications) {
        this.rectifications = rectifications;
    }

    @Override
    public String noun() {
        return "rectifications";
    }

    @Override
    public Mono<EvidenceSubject> find(String id, Viewer viewer) {
        return EvidenceSubjects.number(id)
                .flatMap(number -> rectifications.find(number, viewer))
                .map(item -> EvidenceSubject.of(
                        "rectifications/" + item.id(),
                        item.bureau(),
                        item.evaluation(),
                        item.withBureau(),
                        false,
                        item.report().evidence()));
    }
}
