// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.escalation;

import java.util.List;
import org.mingjian.rules.scheme.NoticeKind;

/**
 * A notice the ladder proposes: who, why, with which findings. A row of the notification list (通报名单).
 *
 * @param reason code of the ladder's condition
 * @param detail Chinese sentence with the figures that made the condition true
 * @param workingDays time allowed
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
}
