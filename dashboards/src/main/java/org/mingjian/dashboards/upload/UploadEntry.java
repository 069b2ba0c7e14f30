// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An upload in a list.
 *
 * @param size in bytes
 * @param bureau whose it is; null where its rows say so
 * @param failure why nothing could be read, Chinese
 * @param counted what its rows came to, so far
 */
public record UploadEntry(
        long id,
        String name,
        long size,
        @Nullable String bureau,
        State state,
        @Nullable String failure,
        String createdBy,
        Instant createdAt,
        UploadCount counted) {

    /** Where an upload is on its way. */
    public enum State {
        READING,
        CHOICE,
        READY,
        IMPORTING,
        DONE,
        FAILED;

        /** Whether it waits for a person. */
        public boolean settled() {
            return this != READING && this != IMPORTING;
        }
    }

    /** 1.2 MB, 340 KB. */
    public String sizeShown() {
        return size < 1 << 20 ? Math.max(1, size >> 10) + " KB" : (size * 10 >> 20) / 10.0 + " MB";
    }
}
