// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.JsonCell;
import org.mingjian.rules.reading.page.PageInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** A page as one JSON object: {@code url} and {@code html} or {@code text}; other fields do not matter to reading. */
final class JsonPage {

    private JsonPage() {}

    /** @throws JacksonException when the line is no such object */
    static PageInput input(String json) {
        Map<String, JsonCell> fields = JsonCell.object(json);
        String html = field(fields, "html");
        String text = field(fields, "text");
        if (html == null && text == null) {
            throw new StreamReadException("neither html nor text");
        }
        return new PageInput(field(fields, "url"), html, text);
    }

    private static @Nullable String field(Map<String, JsonCell> fields, String name) {
        JsonCell cell = fields.get(name);
        if (cell == null || cell.unknown()) {
            return null;
        }
        if (cell.problem(false).isPresent()) {
            throw new StreamReadException(name + " is not a text");
        }
        return cell.text();
    }
}
