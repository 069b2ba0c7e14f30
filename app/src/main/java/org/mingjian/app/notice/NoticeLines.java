// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Clock;
import java.time.LocalDate;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.notice.NoticeLine;
import org.springframework.stereotype.Component;

/** A notice as a line of a list, with how long it has waited for its receipt. */
@Component
class NoticeLines {

    private final Editions editions;
    private final NoticeProperties properties;
    private final Clock clock;

    NoticeLines(Editions editions, NoticeProperties properties, Clock clock) {
        this.editions = editions;
        this.properties = properties;
        this.clock = clock;
    }

    NoticeLine of(Notice notice) {
        LocalDate issuedOn = notice.issuedOn();
        boolean waits = notice.state() == NoticeState.ISSUED && issuedOn != null;
        Integer waiting = waits && issuedOn != null
                ? (Integer) editions.calendar()
                        .between(issuedOn, LocalDate.ofInstant(clock.instant(), IssueNotice.CITY))
                        .days()
                : null;
        return new NoticeLine(
                notice.id(),
                notice.kind(),
                notice.number(),
                notice.state().name(),
                notice.evaluation(),
                notice.period(),
                notice.bureaus().stream().map(Notice.Named::bureau).toList(),
                notice.bureaus().stream().map(Notice.Named::name).toList(),
                (int) notice.bureaus().stream()
                        .filter(one -> one.acknowledgedAt() != null)
                        .count(),
                notice.dueOn(),
                issuedOn,
                waiting,
                waiting != null && waiting > properties.acknowledgeWithin());
    }
}
