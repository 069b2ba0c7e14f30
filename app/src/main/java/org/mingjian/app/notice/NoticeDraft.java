// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.NoticeKind;

/**
 * Which notices are to be drafted, as sent.
 *
 * @param evaluation whose proposals and findings they are about
 * @param bureaus their codes; none: every bureau the findings are of, or for which the kind is proposed
 * @param kind one of {@link #KINDS}
 * @param findings ids of the findings picked; none: those of the proposal
 * @param reason why, where neither proposal nor finding says it
 */
record NoticeDraft(
        @Nullable Long evaluation,
        @Nullable List<String> bureaus,
        @Nullable String kind,
        @Nullable List<String> findings,
        @Nullable String reason) {

    /** Kinds that are issued; commendation is part of a circular. */
    static final List<NoticeKind> KINDS = Stream.of(NoticeKind.values())
            .filter(kind -> kind != NoticeKind.COMMENDATION)
            .toList();

    List<String> bureauCodes() {
        return bureaus == null ? List.of() : bureaus.stream().distinct().toList();
    }

    List<String> findingIds() {
        return findings == null ? List.of() : findings.stream().distinct().toList();
    }

    String words() {
        return reason == null ? "" : reason.strip();
    }

    @Nullable
    NoticeKind asked() {
        return KINDS.stream().filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    }
}
