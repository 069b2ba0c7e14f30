// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import tools.jackson.core.JacksonException;

/** Rows of an NDJSON file, one object a line; blank lines say nothing. */
public final class NdjsonRows {

    private final String file;
    private final FactTypeDescription type;

    public NdjsonRows(String file, FactTypeDescription type) {
        this.file = file;
        this.type = type;
    }

    /** Hands over every row in order, rejected ones included. */
    public void read(BufferedReader text, Consumer<RawRow> rows) throws IOException {
        TextLines.read(text, new TextLines.Taker() {
            @Override
            public void line(int number, String json) {
                rows.accept(row(number, json));
            }

            @Override
            public void tooLong(int number) {
                rows.accept(RawRow.rejected(number, FileProblem.LONG_LINE.in(file, number, "")));
            }
        });
    }

    public RawRow row(int line, String json) {
        if (json.indexOf(RowStream.UNDECODABLE) >= 0) {
            return RawRow.rejected(line, FileProblem.NOT_TEXT.in(file, line, ""));
        }
        Map<String, JsonCell> fields;
        try {
            fields = JsonCell.object(json);
        } catch (JacksonException broken) {
            return RawRow.rejected(line, FileProblem.NOT_JSON.in(file, line, "", broken.getOriginalMessage()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        List<IntakeProblem> problems = new ArrayList<>();
        fields.forEach((column, cell) -> {
            boolean multi = type.column(column).map(FactColumn::multi).orElse(false);
            cell.problem(multi).ifPresent(problem -> problems.add(problem.in(file, line, column, column)));
            cells.put(column, cell.text());
        });
        return new RawRow(line, cells, problems);
    }
}
