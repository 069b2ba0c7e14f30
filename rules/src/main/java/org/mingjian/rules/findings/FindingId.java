// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identity of a finding that survives runs and renumbering: the first 20 hex digits of the SHA-256 of bureau, indicator
 * lineage (the first id an indicator ever had), reason and subject key.
 */
public final class FindingId {

    private FindingId() {}

    public static String of(String bureau, String lineage, String reason, String subject) {
        String identity = String.join("\n", bureau, lineage, reason, subject);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
