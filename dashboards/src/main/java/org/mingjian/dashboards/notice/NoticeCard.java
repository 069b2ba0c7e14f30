// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One notice.
 *
 * @param edit what the office wrote into it
 * @param ways what the reader may do now, by the words of the interface
 * @param paper as it looks on paper
 * @param copy the issued copy; absent for a draft
 */
public record NoticeCard(
        NoticeLine line,
        String createdBy,
        @Nullable String issuedBy,
        List<Named> bureaus,
        NoticeEdit edit,
        int workingDays,
        List<String> ways,
        PaperView paper,
        @Nullable Copy copy) {

    public NoticeCard {
        bureaus = List.copyOf(bureaus);
        ways = List.copyOf(ways);
    }

    /**
     * A bureau named.
     *
     * @param heldBecause why the result gives it no place (暂缓评定); absent where it does
     */
    public record Named(
            String bureau,
            String name,
            String listing,
            String detail,
            List<String> findings,
            @Nullable String acknowledgedBy,
            @Nullable Instant acknowledgedAt,
            @Nullable String heldBecause) {}

    /** Digests of the copy. */
    public record Copy(String docx, String pdf, String template) {}

    public boolean may(String way) {
        return ways.contains(way);
    }

    public @Nullable LocalDate dueOn() {
        return line.dueOn();
    }
}
