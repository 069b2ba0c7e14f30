// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.IgnoredNote;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.file.RawRow;
import org.mingjian.app.intake.file.RowStream;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactReading;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Spelling;

/**
 * What one row came to: a fact, or why not.
 *
 * @param line of the row, from 1; 0 when it concerns the whole file
 * @param look at the page the fact was read from, where its words are kept
 */
public record RowFact(
        int line,
        @Nullable Fact fact,
        List<IntakeProblem> problems,
        @Nullable PageLook look) {

    public RowFact(int line, @Nullable Fact fact, List<IntakeProblem> problems) {
        this(line, fact, problems, null);
    }

    public static RowFact of(String file, PageRow page) {
        RowFact read = of(file, page.type(), page.row(), Spelling.CANONICAL);
        PageLook look = page.look();
        return look == null || read.fact == null ? read : read.with(read.fact, PageLook.at(read.fact, look));
    }

    /** The same row come to another fact. */
    public RowFact with(Fact other, @Nullable PageLook itsLook) {
        return new RowFact(line, other, problems, itsLook);
    }

    /** The fact's source is the file and its key where the row names none. */
    public static RowFact of(String file, FactTypeDescription type, RawRow row, Spelling spelling) {
        if (row.cells().values().stream().anyMatch(cell -> cell.indexOf(RowStream.UNDECODABLE) >= 0)) {
            return new RowFact(row.line(), null, List.of(FileProblem.NOT_TEXT.in(file, row.line(), "")));
        }
        if (!row.problems().isEmpty()) {
            return new RowFact(row.line(), null, row.problems());
        }
        Map<String, String> cells = new LinkedHashMap<>(IgnoredNote.without(type, row.cells()));
        if (cells.getOrDefault("source", "").isBlank()) {
            cells.put("source", file + " " + key(type, cells));
        }
        FactReading reading = FactTypes.read(type.name(), cells, spelling);
        List<IntakeProblem> problems = reading.problems().stream()
                .map(problem -> IntakeProblem.of(file, row.line(), problem))
                .toList();
        Fact fact = reading.fact();
        return new RowFact(row.line(), fact == null ? null : RepliesRead.complete(fact), problems);
    }

    private static String key(FactTypeDescription type, Map<String, String> cells) {
        List<String> columns =
                type.key().isEmpty() ? List.of(type.columns().get(0).name()) : type.key();
        return columns.stream()
                .map(column -> cells.getOrDefault(column, "").strip())
                .collect(Collectors.joining("/"));
    }
}
