// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.escalation;

import java.util.List;
import java.util.stream.Stream;
import org.mingjian.rules.scheme.NoticeKind;

/**
 * A notice the ladder proposes: who, why, with which findings. A row of the notification list (通报名单).
 *
 * @param reason codes of the ladder's conditions, in its order, joined by {@code ;}
 * @param detail Chinese sentences with the figures that made the conditions true, joined by ；
 * @param workingDays time allowed: the shortest of its conditions
 * @param findings ids of the findings it covers
 */
public record NoticeProposal(
        String group,
        String bureau,
        String name,
        NoticeKind kind,
        String reason,
        String detail,
        int workingDays,
        List<String> findings) {

    public NoticeProposal {
        findings = List.copyOf(findings);
    }

    /** One notice of this kind with the reasons of both: a bureau is named once. */
    NoticeProposal and(NoticeProposal other) {
        return new NoticeProposal(
                group,
                bureau,
                name,
                kind,
                reason + ";" + other.reason,
                detail + "；" + other.detail,
                Math.min(workingDays, other.workingDays),
                Stream.concat(findings.stream(), other.findings.stream())
                        .distinct()
                        .toList());
    }
}
