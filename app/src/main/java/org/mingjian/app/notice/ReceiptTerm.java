// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.LocalDate;
import org.mingjian.app.evaluation.Editions;
import org.springframework.stereotype.Component;

/** Until when a notice is to be acknowledged (签收期限), in working days after its day of issue. */
@Component
public class ReceiptTerm {

    private final Editions editions;
    private final NoticeProperties properties;

    ReceiptTerm(Editions editions, NoticeProperties properties) {
        this.editions = editions;
        this.properties = properties;
    }

    /** The last day. */
    public LocalDate dueOn(LocalDate issuedOn) {
        return editions.calendar().add(issuedOn, properties.acknowledgeWithin()).date();
    }
}
