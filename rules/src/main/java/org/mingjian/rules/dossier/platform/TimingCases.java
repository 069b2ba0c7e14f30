// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.rules.calendar.ClockHours;
import org.mingjian.rules.dossier.platform.ReleaseTiming.Matter;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Timeliness;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.RepostTask;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.scheme.Parameters;

/** Documents that came out elsewhere too, and policies of higher levels to be reposted. */
public final class TimingCases implements CaseFamily {

    private static final String INDICATOR = "PT-08";

    private final Parameters parameters;

    public TimingCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<ReleaseTiming> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Stream<ReleaseTiming> documents = facts.all(Document.class).stream()
                .flatMap(document -> Stream.ofNullable(facts.known(document.otherChannelOn()))
                        .map(elsewhere -> document(document, elsewhere, facts)));
        return Stream.concat(documents, facts.all(RepostTask.class).stream().map(task -> repost(task, facts)));
    }

    private static ReleaseTiming document(Document document, LocalDate elsewhere, BureauFacts facts) {
        Timeliness timeliness = Timeliness.of(elsewhere, document.publishedOn(), null, facts);
        List<ShownFact> shown = new ShownFacts(document.source())
                .with("title", document.title())
                .with("otherChannelOn", elsewhere)
                .with("publishedOn", facts.known(document.publishedOn()))
                .list();
        return new ReleaseTiming(
                "documents/" + document.id(),
                Matter.SITE_FIRST,
                timeliness,
                elsewhere.plusDays(1),
                shown,
                Sources.page(document.url(), null, document.source(), "documents", document.id()));
    }

    private ReleaseTiming repost(RepostTask task, BureauFacts facts) {
        LocalDateTime dueAt = ClockHours.add(task.sourceAt(), parameters.whole(INDICATOR, "repostHours"));
        List<ShownFact> shown = new ShownFacts(task.source())
                .with("title", task.title())
                .with("sourceAt", task.sourceAt())
                .with("dueAt", dueAt)
                .with("repostedAt", task.repostedAt())
                .with("checkedOn", task.checkedOn())
                .list();
        return new ReleaseTiming(
                "repost-tasks/" + task.id(),
                Matter.REPOST,
                reposted(task, dueAt, facts),
                dueAt.toLocalDate().plusDays(1),
                shown,
                Sources.page(task.url(), null, task.source(), "repost-tasks", task.id()));
    }

    private static Timeliness reposted(RepostTask task, LocalDateTime dueAt, BureauFacts facts) {
        LocalDateTime at = task.repostedAt();
        LocalDate on = at == null ? null : at.toLocalDate();
        if (at != null && facts.known(on) != null) {
            return at.isAfter(dueAt) ? Timeliness.LATE : Timeliness.IN_TIME;
        }
        return Timeliness.of(dueAt.toLocalDate(), on, task.checkedOn(), facts);
    }
}
