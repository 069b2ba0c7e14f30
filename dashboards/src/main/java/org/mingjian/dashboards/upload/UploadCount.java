// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upload;

/**
 * What rows came to, or would.
 *
 * @param leftOut lines at the foot that are no entries
 */
public record UploadCount(int created, int updated, int unchanged, int rejected, int leftOut) {

    public static final UploadCount NONE = new UploadCount(0, 0, 0, 0, 0);

    public int rows() {
        return created + updated + unchanged + rejected;
    }

    /** Whether importing would change anything. */
    public boolean changes() {
        return created + updated > 0;
    }
}
