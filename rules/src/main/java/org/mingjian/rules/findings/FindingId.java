// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.findings;

import org.mingjian.rules.facts.Sha256;

/**
 * Identity of a finding that survives runs and renumbering: the first 20 hex digits of the SHA-256 of bureau, indicator
 * lineage (the first id an indicator ever had), reason and subject key.
 */
public final class FindingId {

    private FindingId() {}

    public static String of(String bureau, String lineage, String reason, String subject) {
        return Sha256.of(String.join("\n", bureau, lineage, reason, subject)).substring(0, 20);
    }
}
