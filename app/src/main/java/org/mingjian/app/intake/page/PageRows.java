// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.file.JsonCell;
import org.mingjian.app.intake.file.RawRow;
import org.mingjian.app.intake.file.RowStream;
import org.mingjian.app.intake.file.TextLines;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Nearest;
import org.mingjian.rules.reading.PageReader;
import org.mingjian.rules.reading.PageReading;
import org.mingjian.rules.reading.page.PageInput;
import tools.jackson.core.JacksonException;

/**
 * Raw pages, one JSON object a line, read into facts: {@code bureau, url, firstSeenAt, html} or {@code text}, an {@code id}
 * where the address shall not identify the document, and a {@code title} for a page that does not show its own.
 * {@code seenAt} is the moment of this look, {@code status} the server's answer: 404 and 410 say that the page is gone.
 */
public final class PageRows {

    private static final Set<String> FIELDS =
            Set.of("bureau", "id", "url", "title", "firstSeenAt", "seenAt", "status", "html", "text", "note");

    private static final FactTypeDescription DOCUMENTS =
            FactTypes.named("documents").orElseThrow();

    private final String file;
    private final @Nullable LocalDate today;

    /** Looks that do not say their day have none. */
    public PageRows(String file) {
        this(file, null);
    }

    /** @param today the day of a look that does not say its own; null where there is none */
    public PageRows(String file, @Nullable LocalDate today) {
        this.file = file;
        this.today = today;
    }

    public void read(BufferedReader text, Consumer<PageRow> rows) throws IOException {
        TextLines.read(text, new TextLines.Taker() {
            @Override
            public void line(int number, String json) {
                rows.accept(row(number, json));
            }

            @Override
            public void tooLong(int number) {
                rows.accept(refused(RawRow.rejected(number, FileProblem.LONG_LINE.in(file, number, ""))));
            }
        });
    }

    private PageRow row(int line, String json) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<IntakeProblem> problems = new ArrayList<>();
        if (json.indexOf(RowStream.UNDECODABLE) >= 0) {
            return refused(RawRow.rejected(line, FileProblem.NOT_TEXT.in(file, line, "")));
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
        LookFields look = new LookFields(fields, today);
        problems.addAll(look.problems(file, line));
        if (problems.isEmpty() && look.gone()) {
            return look.withdrawal(line);
        }
        String html = fields.getOrDefault("html", "");
        String words = fields.getOrDefault("text", "");
        if (problems.isEmpty() && html.isBlank() && words.isBlank()) {
            problems.add(FileProblem.EMPTY_PAGE.in(file, line, "html"));
        }
        if (!problems.isEmpty()) {
            return refused(new RawRow(line, Map.of(), problems));
        }
        String url = fields.getOrDefault("url", "");
        PageReading reading =
                PageReader.read(html.isBlank() ? PageInput.ofText(url, words) : PageInput.ofHtml(url, html));
        return PageFact.of(file, line, fields, reading).seen(look.look(reading.title()));
    }

    private static PageRow refused(RawRow row) {
        return new PageRow(DOCUMENTS, row, null);
    }
}
