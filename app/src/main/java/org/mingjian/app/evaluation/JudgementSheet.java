// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** The findings people decided about, first judgement beside the present one (原判与现判), as a sheet of a workbook. */
@Component
class JudgementSheet {

    static final List<String> COLUMNS = List.of(
            "bureau",
            "indicator",
            "subject",
            "fact",
            "original",
            "originalPoints",
            "present",
            "presentPoints",
            "decisions",
            "finding");

    static final Map<String, Integer> WIDTHS =
            Map.of("bureau", 16, "subject", 24, "fact", 60, "decisions", 60, "finding", 24);

    private final Words words;

    JudgementSheet(Words words) {
        this.words = words.ofRecords();
    }

    /** @param row the first to write */
    int write(Worksheet sheet, int row, List<ScoredFinding> decided) {
        int at = row;
        for (ScoredFinding one : decided) {
            sheet.value(at, 0, one.finding().bureau());
            sheet.value(at, 1, one.finding().indicator());
            sheet.value(at, 2, words.subject(one.finding().subject()));
            sheet.value(at, 3, words.told(one.finding().message()));
            sheet.value(at, 4, words.of("outcome", one.original().outcome()));
            sheet.value(at, 5, one.original().deducted());
            sheet.value(at, 6, words.of("outcome", one.finding().outcome()));
            sheet.value(at, 7, one.deducted());
            sheet.value(at, 8, one.decisions().stream().map(this::said).collect(Collectors.joining("；")));
            sheet.value(at, 9, one.finding().id());
            sheet.style(at, 5).format("0.00").set();
            sheet.style(at, 7).format("0.00").set();
            at++;
        }
        return at - 1;
    }

    private String said(Decision decision) {
        String second = decision.confirmedBy();
        return decision.decidedOn() + " " + words.code(decision.kind().name()) + "："
                + words.code(decision.outcome().name()) + "，" + decision.decidedBy()
                + (second == null ? "" : "、" + second) + "：" + decision.reason();
    }
}
