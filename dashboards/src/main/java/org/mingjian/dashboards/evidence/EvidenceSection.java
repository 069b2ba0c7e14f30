// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evidence;

import java.util.Objects;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Puts the evidence of a subject beside it on the subject's own page, under the name {@code evidence}. */
@Component
public final class EvidenceSection {
    private final EvidenceQuery query;

    EvidenceSection(EvidenceQuery query) {
        this.query = query;
    }

    public Mono<Rendering> beside(Rendering page, String noun, String id, Viewer viewer) {
        return query.evidence(noun, id, viewer)
                .map(found -> Rendering.view(String.valueOf(Objects.requireNonNull(page.view())))
                        .model(page.modelAttributes())
                        .modelAttribute("evidence", EvidenceView.of(found))
                        .build())
                .defaultIfEmpty(page);
    }
}
