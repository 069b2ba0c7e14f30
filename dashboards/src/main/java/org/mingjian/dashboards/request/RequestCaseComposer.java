// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.life.FactAddress;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.why.DeadlineStrip;
import org.mingjian.dashboards.why.WhyStrips;
import org.mingjian.rules.calendar.StatutoryDeadline;
import org.mingjian.rules.dossier.request.RequestCourse;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.facts.RequestSuspension;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Puts one request together for its page. */
@Component
final class RequestCaseComposer {
    /** A strip of more days than this is no help to a finger. */
    private static final int LONGEST = 200;

    private final Words words;
    private final RequestWords told;
    private final RequestSteps steps;
    private final WhyStrips strips;
    private final Rulebook rulebook;

    RequestCaseComposer(Words words, RequestWords told, RequestSteps steps, WhyStrips strips, Rulebook rulebook) {
        this.words = words;
        this.told = told;
        this.steps = steps;
        this.strips = strips;
        this.rulebook = rulebook;
    }

    RequestCaseView view(RequestCase one, String period) {
        RequestRow row = one.row();
        DisclosureRequest request = row.course().request();
        String subject = request.subject();
        return new RequestCaseView(
                one,
                subject == null ? request.id() : subject,
                told.standing(row),
                arithmetic(row.course()),
                strip(row.course(), one.asOf()),
                steps.of(one),
                one.replies().stream().map(this::reply).toList(),
                row.findings().stream().map(this::about).toList(),
                facts(row.course(), one.replies()),
                other(one, period));
    }

    private List<String> arithmetic(RequestCourse course) {
        List<String> sentences = new ArrayList<>();
        if (course.stopped()) {
            return told.segments(course);
        }
        StatutoryDeadline deadline = course.deadline();
        sentences.add(words.of(
                "request.arithmetic.base",
                words.date(course.startedOn()),
                deadline.term().workingDays()));
        sentences.addAll(told.segments(course));
        sentences.add(words.of("request.arithmetic.due", words.date(course.dueOn())));
        if (course.provisional()) {
            sentences.add(words.of("request.step.due.provisional"));
        }
        if (course.extensionUnproven()) {
            sentences.add(words.of("request.arithmetic.unproven"));
        }
        return sentences;
    }

    private @Nullable DeadlineStrip strip(RequestCourse course, LocalDate asOf) {
        LocalDate sentOn = course.sentOn();
        LocalDate end = sentOn == null || sentOn.isBefore(course.dueOn()) ? course.dueOn() : sentOn;
        if (course.stopped()
                || course.state() == RequestCourse.State.WITHDRAWN
                || ChronoUnit.DAYS.between(course.startedOn(), end) > LONGEST) {
            return null;
        }
        DeadlineStrip strip = strips.of(course.deadline().term(), sentOn);
        return course.state() == RequestCourse.State.OVERDUE ? strips.outstanding(strip, course.dueOn(), asOf) : strip;
    }

    private RequestCaseView.Reply reply(RequestReply reply) {
        return new RequestCaseView.Reply(
                reply.id(),
                words.date(reply.sentOn()),
                told.result(reply),
                told.remedy(reply),
                new FactAddress("request-replies", reply.bureau(), reply.id()).path());
    }

    private RequestCaseView.About about(RequestRow.About finding) {
        Indicator indicator = rulebook.indicators().get(finding.indicator());
        return new RequestCaseView.About(
                finding,
                indicator == null ? finding.indicator() : indicator.titleZh(),
                indicator == null ? Badge.of(finding.outcome()) : Badge.of(finding.outcome(), indicator.kind()));
    }

    /** The rows it is read from, each with its own life. */
    private List<Link> facts(RequestCourse course, List<RequestReply> replies) {
        DisclosureRequest request = course.request();
        List<Link> facts = new ArrayList<>();
        facts.add(fact("disclosure-requests", request.bureau(), request.id()));
        for (RequestSuspension wait : course.waits()) {
            facts.add(fact("request-suspensions", wait.bureau(), FactTypes.key(wait)));
        }
        replies.forEach(reply -> facts.add(fact("request-replies", reply.bureau(), reply.id())));
        return facts;
    }

    private Link fact(String type, String bureau, String key) {
        return new Link(words.of("request.fact", words.factType(type), key), new FactAddress(type, bureau, key).path());
    }

    private @Nullable Link other(RequestCase one, String period) {
        if (one.head() == null
                || one.today().equals(one.head().asOf()) && one.asOf().equals(one.today())) {
            return null;
        }
        boolean today = one.asOf().equals(one.today());
        TableAddress there = new TableAddress(
                "/disclosure-requests/" + one.row().id(),
                Map.of("period", period, "asOf", today ? "" : one.today().toString()),
                TableChoice.NONE);
        return new Link(
                today
                        ? words.of("request.as-of.evaluated", one.head().asOf().toString())
                        : words.of("request.as-of.today", one.today().toString()),
                there.first());
    }
}
