// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.WorkAdvice;
import org.mingjian.rules.scheme.Parameters;

/** Topics several applicants were given, each with its becoming public; problems found, each with the advice on it. */
public final class FollowUpCases implements CaseFamily {

    private static final String INDICATOR = "YS-09";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public FollowUpCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<RequestFollowUp> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Map<String, List<DisclosedRequest>> byTopic = DisclosedRequest.of(facts).stream()
                .collect(Collectors.groupingBy(DisclosedRequest::topic, TreeMap::new, Collectors.toList()));
        return Stream.concat(
                byTopic.entrySet().stream()
                        .flatMap(topic -> Stream.ofNullable(conversion(topic.getKey(), topic.getValue(), facts))),
                facts.all(WorkAdvice.class).stream().flatMap(advice -> Stream.ofNullable(advice(advice, facts))));
    }

    private @Nullable RequestFollowUp conversion(String topic, List<DisclosedRequest> requests, BureauFacts facts) {
        int enough = parameters.whole(INDICATOR, "minApplicants");
        LocalDate certain = DisclosedRequest.reaches(enough, false, requests);
        LocalDate reached = certain == null ? DisclosedRequest.reaches(enough, true, requests) : certain;
        if (reached == null || reached.isBefore(parameters.date(INDICATOR, "dutySince"))) {
            return null;
        }
        DueDate due = calendar.add(reached, parameters.whole(INDICATOR, "conversionWorkingDays"));
        List<Document> converted = facts.all(Document.class).stream()
                .filter(document -> document.convertedTopic() != null
                        && DisclosedRequest.plain(document.convertedTopic()).equals(topic))
                .filter(document -> !facts.isLater(document.publishedOn()))
                .toList();
        if (converted.isEmpty() && !facts.asOf().isAfter(due.date())) {
            return null;
        }
        return new RequestFollowUp(
                topic,
                false,
                certain == null,
                due.date(),
                due.provisional(),
                !converted.isEmpty(),
                new ShownFacts(requests.get(0).source())
                        .with("topic", topic)
                        .with(
                                "requests",
                                requests.stream().map(DisclosedRequest::id).toList())
                        .with("reachedOn", reached)
                        .with("dueOn", due.date())
                        .list(),
                converted.isEmpty()
                        ? Sources.row(
                                requests.get(0).source(),
                                "disclosure-requests",
                                requests.get(0).id())
                        : Sources.documents(converted.stream()));
    }

    private @Nullable RequestFollowUp advice(WorkAdvice advice, BureauFacts facts) {
        DueDate due = calendar.add(advice.foundOn(), parameters.whole(INDICATOR, "adviceWorkingDays"));
        boolean sent = facts.known(advice.sentOn()) != null;
        if (!sent && !facts.asOf().isAfter(due.date())) {
            return null;
        }
        return new RequestFollowUp(
                advice.id(),
                true,
                false,
                due.date(),
                due.provisional(),
                sent,
                new ShownFacts(advice.source())
                        .with("topic", advice.problem() == null ? advice.id() : advice.problem())
                        .withKnown("request", advice.request())
                        .with("reachedOn", advice.foundOn())
                        .with("dueOn", due.date())
                        .with("sentOn", facts.known(advice.sentOn()))
                        .list(),
                Sources.row(advice.source(), "work-advice", advice.id()));
    }
}
