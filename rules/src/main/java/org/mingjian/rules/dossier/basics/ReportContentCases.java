// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.AnnualReport;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.ReportSection;
import org.mingjian.rules.scheme.Parameters;

/** What the annual report that fell due last says; one of which nobody read more than its dates is not asked. */
public final class ReportContentCases implements CaseFamily {

    private static final String INDICATOR = "JC-08";

    private final Parameters parameters;

    public ReportContentCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<ReportContent> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        ReportYear due = ReportYear.of(facts, parameters);
        return due
                .report(facts)
                .filter(report -> !facts.isLater(report.publishedOn()))
                .filter(ReportContentCases::read)
                .map(report -> content(report, due, facts))
                .stream();
    }

    private static boolean read(AnnualReport report) {
        return !report.sections().isEmpty()
                || report.periodFrom() != null
                || report.periodTo() != null
                || ReportTables.any(report)
                || likeness(report) != null;
    }

    private ReportContent content(AnnualReport report, ReportYear due, BureauFacts facts) {
        boolean standardForm = report.year() >= parameters.whole(INDICATOR, "formSinceYear");
        Boolean period = period(report);
        Integer reported = reported(report);
        boolean compared = !due.government() && reported != null;
        return new ReportContent(
                report,
                standardForm ? missing(report) : List.of(),
                period,
                standardForm ? ReportTables.requestFaults(report) : List.of(),
                standardForm ? ReportTables.challengeFaults(report) : List.of(),
                reported,
                compared ? registered(report.year(), facts) : null,
                likeness(report),
                unknown(report, period, standardForm));
    }

    private static List<ReportSection> missing(AnnualReport report) {
        List<ReportSection> there = report.sections();
        return Arrays.stream(ReportSection.values())
                .filter(section -> !there.isEmpty() && !there.contains(section))
                .toList();
    }

    /** One wrong end is enough to know it wrong. */
    private static @Nullable Boolean period(AnnualReport report) {
        LocalDate from = report.periodFrom();
        LocalDate to = report.periodTo();
        boolean fromWrong = from != null && !from.equals(LocalDate.of(report.year(), 1, 1));
        boolean toWrong = to != null && !to.equals(LocalDate.of(report.year(), 12, 31));
        if (fromWrong || toWrong) {
            return false;
        }
        return from == null || to == null ? null : Boolean.TRUE;
    }

    private static @Nullable Integer reported(AnnualReport report) {
        List<Integer> row = report.newRequests();
        return ReportTables.totalStated(row) ? row.get(row.size() - 1) : null;
    }

    private static @Nullable Integer registered(int year, BureauFacts facts) {
        if (!facts.complete("disclosure-requests", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            return null;
        }
        return (int) facts.all(DisclosureRequest.class).stream()
                .filter(request -> request.receivedOn().getYear() == year)
                .count();
    }

    private static @Nullable BigDecimal likeness(AnnualReport report) {
        return Stream.<@Nullable BigDecimal>of(report.similarityToLastYear(), report.similarityToPeer())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<String> unknown(AnnualReport report, @Nullable Boolean period, boolean standardForm) {
        List<String> unknown = new ArrayList<>();
        if (standardForm && report.sections().isEmpty()) {
            unknown.add("报告部分");
        }
        if (period == null) {
            unknown.add("统计期");
        }
        if (standardForm && ReportTables.requestsUnknown(report)) {
            unknown.add("申请办理表");
        }
        if (standardForm && ReportTables.challengesUnknown(report)) {
            unknown.add("复议诉讼表");
        }
        return unknown;
    }
}
