// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An upload as JSON. */
final class UploadJson {

    private UploadJson() {}

    static Map<String, @Nullable Object> of(UploadState state) {
        Upload upload = state.upload();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", upload.id());
        json.put("name", upload.name());
        json.put("sha256", upload.sha256());
        json.put("size", upload.size());
        json.put("kind", upload.kind());
        json.put("bureau", upload.bureau());
        json.put("state", upload.state());
        json.put("failure", upload.failure());
        json.put("createdBy", upload.createdBy());
        json.put("createdAt", upload.createdAt().toString());
        json.put("finishedAt", upload.finishedAt() == null ? null : Objects.toString(upload.finishedAt()));
        List<Object> parts = new ArrayList<>();
        state.parts().forEach(part -> parts.add(part(state, part)));
        json.put("parts", parts);
        return json;
    }

    private static Map<String, @Nullable Object> part(UploadState state, UploadPart part) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("position", part.position());
        json.put("sheet", part.sheet());
        json.put("type", part.type());
        json.put("refused", part.refused());
        json.put("guesses", part.guesses().stream().map(UploadPart.Guess::type).toList());
        UploadPart.Guess chosen = part.chosen();
        if (chosen != null) {
            json.put("headerLine", chosen.header().line());
            json.put("matched", chosen.matched());
            json.put("unknown", chosen.unknown());
            json.put("missing", chosen.missing());
        }
        json.put("preview", count(state.count(part.position(), Pass.PREVIEW)));
        json.put("import", count(state.count(part.position(), Pass.IMPORT)));
        return json;
    }

    private static @Nullable Map<String, Object> count(@Nullable RowCount count) {
        if (count == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("created", count.created());
        json.put("updated", count.updated());
        json.put("unchanged", count.unchanged());
        json.put("rejected", count.rejected());
        json.put("leftOut", count.leftOut());
        json.put("finished", count.finished());
        return json;
    }

    static Map<String, @Nullable Object> row(NotedRow row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("line", row.line());
        json.put("status", row.status());
        json.put("key", row.key());
        json.put("problem", row.problem());
        json.put("content", row.content());
        json.put("before", row.before());
        return json;
    }
}
