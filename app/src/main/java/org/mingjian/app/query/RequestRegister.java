// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.request.RequestRow;
import org.mingjian.rules.dossier.request.RequestCourse;
import org.mingjian.rules.dossier.request.RequestCourses;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.RequestReply;

/**
 * What one bureau has registered about the requests asked for.
 *
 * @param ids of the requests, by key: the first version of each
 * @param facts the bureau, and these requests with their consultations and replies
 */
record RequestRegister(Bureau bureau, Map<String, Long> ids, List<Fact> facts) {

    String code() {
        return bureau.code();
    }

    String name() {
        return bureau.name();
    }

    <T extends Fact> Stream<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    Optional<DisclosureRequest> request(String key) {
        return all(DisclosureRequest.class).filter(one -> one.id().equals(key)).findFirst();
    }

    /** Those sent up to a day, first one first. */
    List<RequestReply> replies(String request, LocalDate asOf) {
        return all(RequestReply.class)
                .filter(reply ->
                        reply.request().equals(request) && !reply.sentOn().isAfter(asOf))
                .sorted(Comparator.comparing(RequestReply::sentOn).thenComparing(RequestReply::id))
                .toList();
    }

    /** @param about findings by bureau and subject */
    List<RequestRow> rows(RequestCourses courses, Question question, Map<String, List<RequestRow.About>> about) {
        return courses.of(BureauFacts.of(facts, question)).stream()
                .map(course -> row(course, replies(course.request().id(), question.asOf()), about))
                .toList();
    }

    private RequestRow row(
            RequestCourse course, List<RequestReply> replies, Map<String, List<RequestRow.About>> about) {
        Stream<String> subjects =
                Stream.concat(Stream.of(course.request().id()), replies.stream().map(RequestReply::id));
        @Nullable RequestReply first = replies.isEmpty() ? null : replies.get(0);
        return new RequestRow(
                Objects.requireNonNull(ids.get(course.request().id())),
                code(),
                name(),
                course,
                first,
                subjects.flatMap(subject ->
                                about.getOrDefault(RequestFindings.name(code(), subject), List.of()).stream())
                        .sorted(Comparator.comparing(RequestRow.About::effective)
                                .reversed()
                                .thenComparing(RequestRow.About::indicator))
                        .toList());
    }
}
