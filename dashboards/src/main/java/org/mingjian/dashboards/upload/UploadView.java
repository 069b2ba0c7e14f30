// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An upload with its tables.
 *
 * @param tables those of it with rows
 * @param registers all that may be chosen
 * @param bureaus all that may be chosen; empty where there is no choice
 * @param acts whether the reader may choose and import
 * @param returned suffix of the file with rejected rows; null where there is none
 * @param refused why the last attempt was refused
 */
public record UploadView(
        UploadEntry head,
        List<UploadTable> tables,
        List<UploadOption> registers,
        List<UploadOption> bureaus,
        boolean acts,
        @Nullable String returned,
        @Nullable String refused) {

    public UploadView {
        tables = List.copyOf(tables);
        registers = List.copyOf(registers);
        bureaus = List.copyOf(bureaus);
    }

    /** The same with the reason why an attempt was refused. */
    public UploadView refusing(String why) {
        return new UploadView(head, tables, registers, bureaus, acts, returned, why);
    }

    /** Whether a person is asked what it is, or may say otherwise before it is imported. */
    public boolean asks() {
        return acts
                && !tables.isEmpty()
                && (head.state() == UploadEntry.State.CHOICE
                        || head.state() == UploadEntry.State.READY
                        || head.state() == UploadEntry.State.FAILED);
    }
}
