// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.report.ReportSection;

/**
 * What an annual report on disclosure (年度报告) contains.
 *
 * @param sections which of the six parts of 国办公开办函〔2021〕30号 have a heading
 * @param table3 requests: row name → up to seven figures (natural persons, five kinds of legal persons, total)
 * @param table4 legal challenges: {@code review, suit, suitAfterReview} → upheld, corrected, other, pending, total
 */
public record AnnualReportReading(
        Set<ReportSection> sections,
        Map<String, List<Integer>> table3,
        Map<String, List<Integer>> table4,
        List<PersonalData> personalData)
        implements Reading {}
