// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evidence of one subject.
 *
 * @param noun of the subject in addresses: appeals, waivers, rectifications, manual-scores
 * @param page where the subject is read
 * @param said addresses the subject's own form holds
 * @param published pages of the bureau that are offered
 * @param acts whether the reader may hand in
 * @param links whether links are taken here
 * @param largest megabytes of a file
 * @param most pieces of a subject
 */
public record EvidenceCase(
        String noun,
        String id,
        String page,
        List<String> said,
        List<Piece> pieces,
        List<Page> published,
        boolean acts,
        boolean links,
        long largest,
        int most) {

    public EvidenceCase {
        said = List.copyOf(said);
        pieces = List.copyOf(pieces);
        published = List.copyOf(published);
    }

    /** A published page. */
    public record Page(String url, String title, String publishedOn) {}

    /**
     * A piece.
     *
     * @param link address of a page; null for a file
     * @param sha256 hash of the file; null for a page
     * @param size bytes
     * @param elsewhere other bureaus that handed in the same file
     */
    public record Piece(
            long id,
            String name,
            @Nullable String link,
            @Nullable String sha256,
            int size,
            String addedBy,
            Instant addedAt,
            int elsewhere) {

        /** Kilobytes, at least one. */
        public long kilobytes() {
            return Math.max(1, (size + 512L) / 1024);
        }
    }

    public boolean none() {
        return said.isEmpty() && pieces.isEmpty();
    }
}
