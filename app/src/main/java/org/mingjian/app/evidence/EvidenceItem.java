// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it was handed in.
 *
 * @param name of the file, cleaned; or the title of the linked page
 * @param link address of a page; null for a file
 * @param sha256 hash of the file; null for a link
 * @param media media type found in the file; null for a link
 * @param size bytes; 0 for a link
 * @param elsewhere other subjects of other bureaus the same file was handed in for (疑似伪造佐证)
 */
public record EvidenceItem(
        long id,
        String name,
        @Nullable String link,
        @Nullable String sha256,
        @Nullable String media,
        int size,
        String addedBy,
        Instant addedAt,
        int elsewhere) {

    /** What a fact names it by: the address, or the hash. */
    public String reference() {
        return link != null ? link : "sha256:" + sha256;
    }
}
