// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import java.util.List;
import java.util.stream.Stream;
import org.mingjian.app.evidence.EvidenceSubject;
import org.mingjian.app.evidence.EvidenceSubjects;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Evidence of an appeal, taken until it is decided. */
@Component
class AppealEvidence implements EvidenceSubjects {

    private final AppealRepository appeals;

    AppealEvidence(AppealRepository appeals) {
        this.appeals = appeals;
    }

    @Override
    public String noun() {
        return "appeals";
    }

    @Override
    public Mono<EvidenceSubject> find(String id, Viewer viewer) {
        return EvidenceSubjects.number(id)
                .flatMap(number -> appeals.find(number, viewer.bureau()))
                .map(appeal -> EvidenceSubject.of(
                        "appeals/" + appeal.id(),
                        appeal.bureau(),
                        appeal.evaluation(),
                        appeal.state().open(),
                        true,
                        said(appeal)));
    }

    private static List<String> said(Appeal appeal) {
        return Stream.ofNullable(appeal.link()).toList();
    }
}
