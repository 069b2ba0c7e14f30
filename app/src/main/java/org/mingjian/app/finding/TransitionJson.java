// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.DecisionProposal;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** A finding's state, its judgements and what may be done now, as JSON. */
@Component
class TransitionJson {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final MoveWords words;
    private final FindingEvents events;

    TransitionJson(MoveWords words, FindingEvents events) {
        this.words = words;
        this.events = events;
    }

    Map<String, @Nullable Object> of(FindingCourse course, Viewer viewer) {
        ScoredFinding last = course.last();
        Finding finding = last.finding();
        Sighting newest = course.newest();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", finding.id());
        json.put("bureau", finding.bureau());
        json.put("indicator", finding.indicator());
        json.put("reason", finding.reason());
        json.put("subject", finding.subject());
        json.put("state", course.state().name().toLowerCase(Locale.ROOT));
        json.put("stateTitle", words.state(course.state()));
        json.put("recurrences", course.recurrences());
        json.put("evaluation", newest.evaluation());
        json.put("evaluationState", newest.state().name());
        json.put("needsNewVersion", course.needsNewVersion());
        json.put(
                "original",
                judged(
                        last.original().outcome().name(),
                        Points.text(last.original().deducted())));
        json.put("present", judged(finding.outcome().name(), Points.text(last.deducted())));
        json.put("proposal", course.open().map(this::proposal).orElse(null));
        json.put(
                "statement",
                course.statement() == null ? null : course.statement().text());
        json.put(
                "appeal",
                course.appeals().isEmpty()
                        ? null
                        : course.appeals().get(course.appeals().size() - 1).id());
        json.put(
                "appealUntil",
                course.appealUntil() == null ? null : course.appealUntil().toString());
        json.put(
                "transitions",
                Transitions.of(course, viewer).stream().map(this::transition).toList());
        json.put(
                "history",
                events.of(course, viewer.bureau() == null).stream()
                        .map(TransitionJson::event)
                        .toList());
        return json;
    }

    private static Map<String, String> judged(String outcome, String deducted) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("outcome", outcome);
        json.put("deducted", deducted);
        return json;
    }

    private Map<String, @Nullable Object> proposal(DecisionProposal open) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", open.id());
        json.put("kind", open.draft().kind().name());
        json.put("outcome", open.draft().outcome().name());
        json.put("deduction", Points.textOrNull(open.draft().deduction()));
        json.put(
                "expiresOn",
                open.draft().to() == null ? null : open.draft().to().toString());
        json.put("reason", open.draft().ground().name());
        json.put("note", open.draft().note());
        json.put("proposedBy", open.proposedBy());
        json.put("proposedAt", open.proposedAt().atZone(CITY).toOffsetDateTime().toString());
        return json;
    }

    private Map<String, Object> transition(Transition one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("to", one.word());
        json.put("title", words.title(one));
        json.put(
                "reasons",
                one.grounds().stream()
                        .map(ground -> Map.of("code", ground.name(), "title", words.ground(ground)))
                        .toList());
        json.put("needs", one.needs());
        return json;
    }

    private static Map<String, @Nullable Object> event(FindingEvents.Event event) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("on", event.on().toString());
        json.put("kind", event.kind().name());
        json.put("what", event.what());
        json.put("by", event.by());
        json.put("note", event.note());
        return json;
    }
}
