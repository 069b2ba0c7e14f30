// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.FunctionKind;

/**
 * One bureau as its page needs it.
 *
 * @param live empty where it does not exist today
 * @param scores its own and those of the bureaus it came out of, newest first
 * @param held functions it has by its row of the register, in words
 * @param edits whether the reader may enter dated rows and reforms
 */
public record BureauView(
        BureauRecord record, @Nullable LiveView live, List<PeriodScore> scores, String held, boolean edits) {
    public BureauView {
        scores = List.copyOf(scores);
    }

    static BureauView of(BureauRecord record, @Nullable LiveView live, boolean edits, Words words) {
        return new BureauView(
                record,
                live,
                Stream.concat(record.history().stream(), record.others().stream())
                        .sorted(Comparator.comparing(BureauView::sortable).reversed())
                        .toList(),
                held(record.dated().bureau(), words),
                edits);
    }

    private static String held(Bureau bureau, Words words) {
        Map<String, String> row = FactTypes.write(bureau);
        String held = Stream.of(FunctionKind.values())
                .filter(function -> "true".equals(row.get(function.column())))
                .map(function -> words.of("code", function))
                .collect(Collectors.joining(words.of("sentence.list")));
        return held.isEmpty() ? words.of("bureau-function.default.none") : held;
    }

    /** Text by which periods of one year sort: the year after its quarters. */
    private static String sortable(PeriodScore score) {
        return score.period().length() == 4 ? score.period() + "Z" : score.period();
    }

    public String group(String code) {
        return record.groups().getOrDefault(code, code);
    }
}
