// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.facts.RequestReply;

/** The day each request was first answered, by the request's id. */
final class FirstReplies {

    private FirstReplies() {}

    static Map<String, LocalDate> of(BureauFacts facts) {
        return facts.all(RequestReply.class).stream()
                .filter(reply -> facts.known(reply.sentOn()) != null)
                .collect(
                        Collectors.toMap(RequestReply::request, RequestReply::sentOn, (a, b) -> a.isBefore(b) ? a : b));
    }
}
