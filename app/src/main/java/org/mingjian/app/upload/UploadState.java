// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** An upload with its tables and how far they are. */
record UploadState(Upload upload, List<UploadPart> parts, List<RowCount> counts) {

    UploadState {
        parts = List.copyOf(parts);
        counts = List.copyOf(counts);
    }

    /** The pass whose rows matter: the import once it has begun, else the preview. */
    Pass pass() {
        boolean imported = counts.stream().anyMatch(count -> count.pass() == Pass.IMPORT);
        return imported ? Pass.IMPORT : Pass.PREVIEW;
    }

    @Nullable
    RowCount count(int part, Pass pass) {
        return counts.stream()
                .filter(count -> count.part() == part && count.pass() == pass)
                .findFirst()
                .orElse(null);
    }

    /** Over all tables. */
    int sum(Pass pass, ToIntFunction<RowCount> figure) {
        return counts.stream()
                .filter(count -> count.pass() == pass)
                .mapToInt(figure)
                .sum();
    }

    /** What changes while it is worked on. */
    String progress() {
        return upload.state() + "/" + sum(Pass.PREVIEW, RowCount::rows) + "/" + sum(Pass.IMPORT, RowCount::rows);
    }
}
