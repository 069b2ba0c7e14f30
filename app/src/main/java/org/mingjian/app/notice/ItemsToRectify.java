// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.rectification.OpenRectifications;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.scheme.NoticeKind;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** What an issued rectification notice asks to be put right; other kinds open nothing. */
@Component
class ItemsToRectify {

    private final NoticeMaterials materials;
    private final FindingText text;

    ItemsToRectify(NoticeMaterials materials, FindingText text) {
        this.materials = materials;
        this.text = text;
    }

    List<OpenRectifications.Opened> of(Notice notice, NoticeSubject subject) {
        return notice.kind() != NoticeKind.RECTIFICATION
                ? List.of()
                : notice.bureaus().stream()
                        .flatMap(named -> subject.findings(named).stream().map(one -> item(notice, named, one)))
                        .toList();
    }

    private OpenRectifications.Opened item(Notice notice, Notice.Named named, ScoredFinding scored) {
        Indicator indicator = text.indicator(scored);
        LocalDate issuedOn = Objects.requireNonNull(notice.issuedOn());
        @Nullable
        LocalDate own = materials.due(notice, indicator.rectification().workingDays());
        return new OpenRectifications.Opened(
                notice.id(),
                Objects.requireNonNull(notice.number()),
                notice.evaluation(),
                named.bureau(),
                named.name(),
                scored.finding().id(),
                scored.finding().indicator(),
                scored.finding().subject(),
                text.fact(scored),
                NoticeMaterials.requirement(indicator.rectification()),
                indicator.severity().name(),
                indicator.rectification().curable(),
                issuedOn,
                own == null ? Objects.requireNonNullElse(notice.dueOn(), issuedOn) : own);
    }
}
