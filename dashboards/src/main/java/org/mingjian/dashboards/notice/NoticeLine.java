// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.NoticeKind;

/**
 * A notice in a list.
 *
 * @param state {@code DRAFT}, {@code ISSUED}, {@code ACKNOWLEDGED} or {@code DISCARDED}
 * @param bureaus names of those it names
 * @param acknowledged how many of them confirmed receipt
 * @param waiting working days since it was issued, while somebody has not acknowledged it; absent otherwise
 * @param late whether that is longer than it should take
 */
public record NoticeLine(
        long id,
        NoticeKind kind,
        @Nullable String number,
        String state,
        long evaluation,
        String period,
        List<String> codes,
        List<String> bureaus,
        int acknowledged,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate issuedOn,
        @Nullable Integer waiting,
        boolean late) {

    public NoticeLine {
        codes = List.copyOf(codes);
        bureaus = List.copyOf(bureaus);
    }

    public boolean draft() {
        return "DRAFT".equals(state);
    }

    /** The first few names. */
    public List<String> shown() {
        return bureaus.subList(0, Math.min(3, bureaus.size()));
    }
}
