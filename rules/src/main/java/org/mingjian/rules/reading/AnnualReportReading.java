// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.ReportSection;
import org.mingjian.rules.reading.page.PageText;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.report.CrossSums;
import org.mingjian.rules.reading.report.LegalChallengeTable;
import org.mingjian.rules.reading.report.ReportPeriod;
import org.mingjian.rules.reading.report.ReportSectionReader;
import org.mingjian.rules.reading.report.RequestTable;
import org.mingjian.rules.reading.report.RequestsTold;
import org.mingjian.rules.reading.report.SumProblem;
import org.mingjian.rules.reading.wording.Wording;

/**
 * What an annual report on disclosure (年度报告) contains.
 *
 * @param period the year and the days its figures cover
 * @param sections which of the six parts of 国办公开办函〔2021〕30号 have a heading
 * @param table3 requests: row name → seven figures (natural persons, five kinds of legal persons, total), null where empty
 * @param table4 legal challenges: {@code review, suit, suitAfterReview} → upheld, corrected, other, pending, total
 * @param requestsTold number of new requests that the text tells, or null
 * @param sumProblems figures that do not agree with each other
 */
public record AnnualReportReading(
        ReportPeriod period,
        Set<ReportSection> sections,
        Map<String, List<@Nullable Integer>> table3,
        Map<String, List<@Nullable Integer>> table4,
        @Nullable Integer requestsTold,
        List<SumProblem> sumProblems,
        List<PersonalData> personalData,
        List<Wording> wording)
        implements Reading {

    static AnnualReportReading of(
            @Nullable String title, PageText text, List<PersonalData> personalData, List<Wording> wording) {
        String folded = text.folded();
        Map<String, List<@Nullable Integer>> requests = RequestTable.read(folded);
        Map<String, List<@Nullable Integer>> challenges = LegalChallengeTable.read(folded);
        Integer told = RequestsTold.read(folded);
        return new AnnualReportReading(
                ReportPeriod.read(title, folded),
                ReportSectionReader.read(folded),
                requests,
                challenges,
                told,
                CrossSums.check(requests, challenges, told),
                personalData,
                wording);
    }
}
