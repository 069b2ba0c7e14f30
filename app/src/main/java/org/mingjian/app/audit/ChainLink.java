// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One link of the chain over the audit trail.
 *
 * @param position from 1, without a gap
 * @param record id of the record it seals
 * @param sealedAt when it was sealed, to the microsecond
 * @param hash SHA-256, lower case hexadecimal, over the hash before it, the moment of sealing and the record's canonical
 *     JSON, each ended by a line feed
 */
record ChainLink(long position, long record, Instant sealedAt, String hash) {

    /** Where the chain begins: nothing is sealed yet. */
    static final ChainLink START = new ChainLink(0, 0, Instant.EPOCH, "0".repeat(64));

    /** The link after this one. */
    ChainLink next(StoredRecord sealed, Instant now) {
        return new ChainLink(position + 1, sealed.id(), now, hash(hash, now, sealed));
    }

    static String hash(String previous, Instant sealedAt, StoredRecord sealed) {
        String text = previous + "\n" + sealedAt + "\n" + sealed.canonical() + "\n";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
