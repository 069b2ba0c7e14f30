// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Timeliness;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.ErrorHit;
import org.mingjian.rules.facts.ErrorKind;
import org.mingjian.rules.scheme.Parameters;

/** Published documents whose review was looked into, and faults found in what was published. */
public final class ReleaseCases implements CaseFamily {

    private static final String INDICATOR = "PT-07";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public ReleaseCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<ReleaseSafety> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Stream<ReleaseSafety> releases = facts.all(Document.class).stream()
                .filter(document -> document.reviewLevels() != null || document.secrecyReviewedOn() != null)
                .flatMap(document -> release(document, facts));
        Stream<ReleaseSafety> hits = facts.all(ErrorHit.class).stream().map(hit -> hit(hit, facts));
        return Stream.concat(releases, hits);
    }

    private Stream<ReleaseSafety> release(Document document, BureauFacts facts) {
        LocalDate publishedOn = facts.known(document.publishedOn());
        if (publishedOn == null) {
            return Stream.empty();
        }
        LocalDate secrecy = facts.known(document.secrecyReviewedOn());
        Integer levels = document.reviewLevels();
        boolean late = facts.isLater(document.secrecyReviewedOn()) || secrecy != null && secrecy.isAfter(publishedOn);
        boolean few = levels != null && levels < parameters.whole(INDICATOR, "minReviews");
        ReleaseSafety.State state = late || few
                ? ReleaseSafety.State.UNREVIEWED
                : levels == null || secrecy == null ? ReleaseSafety.State.REVIEW_UNKNOWN : ReleaseSafety.State.IN_ORDER;
        return Stream.of(ReleaseSafety.of(document, state, secrecy, publishedOn));
    }

    private ReleaseSafety hit(ErrorHit hit, BureauFacts facts) {
        if (hit.kind() == ErrorKind.PERSONAL_DATA) {
            return ReleaseSafety.of(hit, ReleaseSafety.State.PERSONAL_DATA, hit.foundOn(), null, hit.foundOn());
        }
        DueDate due = calendar.add(hit.foundOn(), parameters.whole(INDICATOR, "fixWorkingDays"));
        Timeliness fix = Timeliness.of(due.date(), hit.fixedOn(), hit.checkedOn(), facts);
        boolean unknown = fix == Timeliness.UNKNOWN || due.provisional() && fix.missed();
        ReleaseSafety.State state = unknown
                ? ReleaseSafety.State.FIX_UNKNOWN
                : fix.missed() ? ReleaseSafety.State.ERROR : ReleaseSafety.State.IN_ORDER;
        return ReleaseSafety.of(
                hit, state, due.date(), facts.known(hit.fixedOn()), due.date().plusDays(1));
    }
}
