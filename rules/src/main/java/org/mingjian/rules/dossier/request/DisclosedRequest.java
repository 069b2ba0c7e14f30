// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.facts.RequestReply;

/**
 * A request that was granted, wholly or in part: its information may be public.
 *
 * @param topic as registered, else what was asked for; blanks left out
 * @param applicant mark of the applicant; empty: nobody tells applicants apart
 * @param repliedOn first day it was granted
 */
record DisclosedRequest(
        String id,
        String topic,
        @Nullable String applicant,
        LocalDate repliedOn,
        @Nullable String source) {

    private static final Set<ReplyType> GRANTED = EnumSet.of(ReplyType.DISCLOSED, ReplyType.PARTIAL);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    /** By day of reply, then id. */
    static List<DisclosedRequest> of(BureauFacts facts) {
        Map<String, LocalDate> granted = new HashMap<>();
        facts.all(RequestReply.class).stream()
                .filter(reply -> reply.type() != null && GRANTED.contains(reply.type()))
                .forEach(reply -> granted.merge(reply.request(), reply.sentOn(), (a, b) -> a.isBefore(b) ? a : b));
        return facts.all(DisclosureRequest.class).stream()
                .flatMap(request -> Stream.ofNullable(of(request, granted.get(request.id()))))
                .sorted(Comparator.comparing(DisclosedRequest::repliedOn).thenComparing(DisclosedRequest::id))
                .toList();
    }

    private static @Nullable DisclosedRequest of(DisclosureRequest request, @Nullable LocalDate repliedOn) {
        String topic = request.topic() == null ? request.subject() : request.topic();
        return topic == null || repliedOn == null
                ? null
                : new DisclosedRequest(
                        request.id(), plain(topic), request.applicantMark(), repliedOn, request.source());
    }

    static String plain(String topic) {
        return BLANKS.matcher(topic).replaceAll("");
    }

    /**
     * The day so many applicants had been given the information; empty: never.
     *
     * @param generous whether requests of unknown applicants count as of different ones
     */
    static @Nullable LocalDate reaches(int applicants, boolean generous, List<DisclosedRequest> inOrder) {
        Set<String> seen = new HashSet<>();
        for (DisclosedRequest request : inOrder) {
            String mark = request.applicant();
            if (mark != null || generous) {
                seen.add(Objects.requireNonNullElse(mark, "#" + request.id()));
            }
            if (seen.size() >= applicants) {
                return request.repliedOn();
            }
        }
        return null;
    }
}
