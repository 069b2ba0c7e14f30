// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;

/**
 * Uploads, and the form that brings one.
 *
 * @param registers a template is offered of
 * @param bureaus to choose from; empty where there is no choice
 * @param acts whether the reader may bring a file
 * @param largest megabytes a file may have
 * @param refused why the last file was refused
 */
public record UploadListView(
        List<UploadEntry> uploads,
        List<UploadOption> registers,
        List<UploadOption> bureaus,
        boolean acts,
        long largest,
        @Nullable String refused,
        @Nullable EmptyState empty) {

    public UploadListView {
        uploads = List.copyOf(uploads);
        registers = List.copyOf(registers);
        bureaus = List.copyOf(bureaus);
    }
}
