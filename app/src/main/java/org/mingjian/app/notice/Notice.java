// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.NoticeKind;

/**
 * A notice of the office to the bureaus it names, 条例第四十七条.
 *
 * @param evaluation whose result it is about
 * @param dueOn last day allowed; of a draft the day the office fixed, else counted from the day of issue
 * @param workingDays allowed from the day of issue where no day is fixed; 0: nothing has to be done by a day
 * @param text what the office writes itself
 * @param number 机关代字〔2026〕N号; absent until issued
 * @param bureaus whom it names, in its order; a bureau that reads sees itself only
 */
record Notice(
        long id,
        NoticeKind kind,
        long evaluation,
        String scheme,
        String period,
        NoticeState state,
        @Nullable LocalDate dueOn,
        int workingDays,
        NoticeText text,
        @Nullable String number,
        @Nullable String issuedBy,
        @Nullable LocalDate issuedOn,
        @Nullable Instant issuedAt,
        String createdBy,
        Instant createdAt,
        List<Named> bureaus) {

    Notice {
        bureaus = List.copyOf(bureaus);
    }

    /** How a notice names a bureau. */
    enum Listing {
        /** It is written to it. */
        ADDRESSED,
        /** 批评. */
        CRITICIZED,
        /** 表扬. */
        PRAISED
    }

    /**
     * A bureau named.
     *
     * @param detail the figures that made the ladder propose it, or the office's own reason
     * @param findings ids of the findings it is about
     */
    record Named(
            String bureau,
            String name,
            Listing listing,
            String detail,
            List<String> findings,
            @Nullable String acknowledgedBy,
            @Nullable Instant acknowledgedAt) {

        Named {
            findings = List.copyOf(findings);
        }

        /** Named anew. */
        Named(String bureau, String name, Listing listing, String detail, List<String> findings) {
            this(bureau, name, listing, detail, findings, null, null);
        }
    }

    /** As it goes out. */
    Notice issued(String by, LocalDate on, Instant at, @Nullable LocalDate due, @Nullable String takenNumber) {
        return new Notice(
                id,
                kind,
                evaluation,
                scheme,
                period,
                state,
                due,
                workingDays,
                text,
                takenNumber,
                by,
                on,
                at,
                createdBy,
                createdAt,
                bureaus);
    }

    Notice naming(List<Named> others) {
        return new Notice(
                id,
                kind,
                evaluation,
                scheme,
                period,
                state,
                dueOn,
                workingDays,
                text,
                number,
                issuedBy,
                issuedOn,
                issuedAt,
                createdBy,
                createdAt,
                others);
    }
}
