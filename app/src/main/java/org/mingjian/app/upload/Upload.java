// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody brought, and what became of it.
 *
 * @param sha256 digest of the file
 * @param size in bytes
 * @param kind what it is; null before it was looked at
 * @param bureau code of the bureau the rows belong to that name none; null where the rows name theirs
 * @param ownOnly whether it came from a bureau, which may supply nothing for another
 * @param failure why nothing could be read, Chinese
 */
record Upload(
        long id,
        String name,
        String sha256,
        long size,
        @Nullable String kind,
        @Nullable String bureau,
        boolean ownOnly,
        PaperTrail paper,
        State state,
        @Nullable String failure,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** Where an upload is on its way. */
    enum State {
        /** Its rows are compared with what is known. */
        READING,
        /** A person must say what it is, or whose. */
        CHOICE,
        /** The preview is there. */
        READY,
        IMPORTING,
        DONE,
        /** Nothing of it could be read. */
        FAILED;

        boolean settled() {
            return this != READING && this != IMPORTING;
        }
    }

    /**
     * What a document does not say of itself.
     *
     * @param url address at which it is published
     * @param reply number of a letter of reply in the register of replies
     * @param request number of the request it answers
     * @param sentOn day it was sent, as typed
     */
    record PaperTrail(
            @Nullable String url,
            @Nullable String title,
            @Nullable String reply,
            @Nullable String request,
            @Nullable String sentOn) {

        static final PaperTrail NONE = new PaperTrail(null, null, null, null, null);
    }
}
