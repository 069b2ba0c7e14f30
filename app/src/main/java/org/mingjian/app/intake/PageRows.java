// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Nearest;
import org.mingjian.rules.reading.PageReader;
import org.mingjian.rules.reading.PageReading;
import org.mingjian.rules.reading.kind.PageKind;
import org.mingjian.rules.reading.page.PageInput;
import tools.jackson.core.JacksonException;

/**
 * Raw pages, one JSON object a line, read into documents: {@code bureau, url, firstSeenAt, html} or {@code text}, and an
 * {@code id} where the address shall not identify the document. Letters of reply are not documents.
 */
final class PageRows {

    private static final Set<String> FIELDS = Set.of("bureau", "id", "url", "firstSeenAt", "html", "text", "note");

    static final FactTypeDescription DOCUMENTS = FactTypes.named("documents").orElseThrow();

    private final String file;

    PageRows(String file) {
        this.file = file;
    }

    /** A page that was read: a row of {@code documents}, or a note why it is none. */
    record PageRow(RawRow row, @Nullable String note) {}

    void read(BufferedReader text, Consumer<PageRow> rows) throws IOException {
        int line = 0;
        for (String json = text.readLine(); json != null; json = text.readLine()) {
            line++;
            if (!json.isBlank()) {
                rows.accept(row(line, json));
            }
        }
    }

    private PageRow row(int line, String json) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<IntakeProblem> problems = new ArrayList<>();
        if (json.indexOf(RowStream.UNDECODABLE) >= 0) {
            return new PageRow(RawRow.rejected(line, FileProblem.NOT_TEXT.in(file, line, "")), null);
        }
        try {
            JsonCell.object(json).forEach((field, cell) -> {
                cell.problem(false).ifPresent(problem -> problems.add(problem.in(file, line, field, field)));
                fields.put(field, cell.text());
            });
        } catch (JacksonException broken) {
            problems.add(FileProblem.NOT_JSON.in(file, line, "", broken.getOriginalMessage()));
        }
        for (String field : fields.keySet()) {
            if (!FIELDS.contains(field)) {
                String hint = Nearest.hint(field, FIELDS);
                problems.add(FileProblem.UNKNOWN_FIELD.in(file, line, field, field, hint));
            }
        }
        String html = fields.getOrDefault("html", "");
        String words = fields.getOrDefault("text", "");
        if (problems.isEmpty() && html.isBlank() && words.isBlank()) {
            problems.add(FileProblem.EMPTY_PAGE.in(file, line, "html"));
        }
        if (!problems.isEmpty()) {
            return new PageRow(new RawRow(line, Map.of(), problems), null);
        }
        String url = fields.getOrDefault("url", "");
        PageReading reading =
                PageReader.read(html.isBlank() ? PageInput.ofText(url, words) : PageInput.ofHtml(url, html));
        RawRow row = new RawRow(line, PageDocument.cells(fields, reading), List.of());
        return reading.kind() == PageKind.REPLY
                ? new PageRow(row, FileProblem.WORDS.say("NOTE_REPLY_PAGE"))
                : new PageRow(row, null);
    }
}
