// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.AnnualReport;
import org.mingjian.rules.facts.ReportSection;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * What the annual report that fell due last says, 条例第五十条, 国办公开办函〔2021〕30号.
 *
 * @param missingSections of the six parts, those it lacks; empty where nobody looked
 * @param period whether its statistics cover the whole year from 1 January to 31 December
 * @param requestFaults cross-sums of the table of requests that do not hold, in Chinese words
 * @param challengeFaults the same of reviews and suits
 * @param reported requests received, by the report's total
 * @param registered requests received, by the bureau's own register; empty unless it is complete for that year
 * @param likeness the greater of its likenesses to last year's report and to another bureau's; empty: not compared
 * @param unknownParts Chinese titles of what nobody entered
 */
public record ReportContent(
        AnnualReport report,
        List<ReportSection> missingSections,
        @Nullable Boolean period,
        List<String> requestFaults,
        List<String> challengeFaults,
        @Nullable Integer reported,
        @Nullable Integer registered,
        @Nullable BigDecimal likeness,
        List<String> unknownParts)
        implements Subject {

    public ReportContent {
        missingSections = List.copyOf(missingSections);
        requestFaults = List.copyOf(requestFaults);
        challengeFaults = List.copyOf(challengeFaults);
        unknownParts = List.copyOf(unknownParts);
    }

    public int missing() {
        return missingSections.size();
    }

    public boolean periodWrong() {
        return Boolean.FALSE.equals(period);
    }

    public boolean requestsUnbalanced() {
        return !requestFaults.isEmpty();
    }

    public boolean challengesUnbalanced() {
        return !challengeFaults.isEmpty();
    }

    /** Whether report and complete register count different numbers of requests. */
    public boolean atOddsWithRegister() {
        return reported != null && registered != null && !reported.equals(registered);
    }

    /** The likeness; 0 where nobody compared. */
    public BigDecimal likenessOrNone() {
        return likeness == null ? BigDecimal.ZERO : likeness;
    }

    public int unknown() {
        return unknownParts.size();
    }

    @Override
    public String key() {
        return Integer.toString(report.year());
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(report.source())
                .with("year", report.year())
                .withKnown("periodFrom", report.periodFrom())
                .withKnown("periodTo", report.periodTo())
                .withKnown("missingSections", missingSections.isEmpty() ? null : missingSections)
                .withKnown("missingTitles", titles())
                .withKnown("requestFaults", joined(requestFaults))
                .withKnown("challengeFaults", joined(challengeFaults))
                .withKnown("reportedRequests", reported)
                .withKnown("registeredRequests", registered)
                .withKnown("similarityToLastYear", report.similarityToLastYear())
                .withKnown("similarityToPeer", report.similarityToPeer())
                .withKnown("similarPeer", report.similarPeer())
                .withKnown("unknownTitles", joined(unknownParts))
                .list();
    }

    private @Nullable String titles() {
        return missingSections.isEmpty() ? null : Titles.ofCodes("annual-reports", "sections", missingSections);
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join("、", words);
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(report.url(), null, report.source(), "annual-reports", key());
    }
}
