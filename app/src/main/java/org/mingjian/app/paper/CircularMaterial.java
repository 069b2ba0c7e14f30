// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a circular (通报) on a period's result says: commended and criticised bureaus in one document.
 *
 * @param number 机关代字〔2026〕N号; null until issued
 * @param mark issuer mark in red, with 文件 where the issuer uses it
 * @param addressee 主送机关, e.g. 市政府各部门、各直属单位
 * @param period in words, e.g. 2026年第三季度
 * @param scheme title of the scheme applied
 * @param basis law and documents, each as a phrase
 * @param bureaus how many were evaluated
 * @param grades counts by grade, best first
 * @param groups in the order of the scheme
 * @param commended who is praised and why, in the order of the notification list
 * @param criticised who is criticised and why
 * @param problems by type, most frequent first
 * @param scores group by group, each in the order of the ranking
 * @param problemList every criticised problem, for the annex
 * @param dueOn last day for rectifying; null while the day of issue is open
 * @param workingDays from the day of issue to {@code dueOn}
 * @param remark e.g. 此件公开发布; null for none
 * @param printedBy who prints it (印发机关); null for none
 */
public record CircularMaterial(
        @Nullable String number,
        String mark,
        String signer,
        String addressee,
        String period,
        String scheme,
        List<String> basis,
        int bureaus,
        List<GradeCount> grades,
        List<GroupResult> groups,
        List<Named> commended,
        List<Named> criticised,
        List<ProblemType> problems,
        List<ScoreRow> scores,
        List<ProblemRow> problemList,
        @Nullable LocalDate dueOn,
        int workingDays,
        @Nullable String resultDigest,
        String contactName,
        String contactPhone,
        List<String> copiesTo,
        @Nullable String remark,
        @Nullable String printedBy,
        @Nullable LocalDate issuedOn,
        String templateVersion) {

    public CircularMaterial {
        basis = List.copyOf(basis);
        grades = List.copyOf(grades);
        groups = List.copyOf(groups);
        commended = List.copyOf(commended);
        criticised = List.copyOf(criticised);
        problems = List.copyOf(problems);
        scores = List.copyOf(scores);
        problemList = List.copyOf(problemList);
        copiesTo = List.copyOf(copiesTo);
    }

    /** How many bureaus came to a grade. */
    public record GradeCount(String grade, int bureaus) {}

    /** A group's average, over bureaus with a score; null where none has one. */
    public record GroupResult(
            String group, int bureaus, @Nullable BigDecimal average) {}

    /** A bureau to be named, and the sentence that says why. */
    public record Named(String group, String bureau, String reason) {}

    /**
     * A type of problem and the bureaus that have it.
     *
     * @param title e.g. 依申请公开答复超期
     * @param findings how many
     * @param bureaus short names, in the order of the register
     */
    public record ProblemType(String title, int findings, List<String> bureaus) {
        public ProblemType {
            bureaus = List.copyOf(bureaus);
        }
    }

    /** A line of the score table; rank and score are null under a veto that stops evaluation. */
    public record ScoreRow(
            String group,
            @Nullable Integer rank,
            String bureau,
            @Nullable BigDecimal score,
            BigDecimal bonus,
            @Nullable String grade,
            String remark) {}

    /**
     * A line of the problem list.
     *
     * @param originalPoints points deducted by the first judgement (原判)
     * @param points points deducted now (现判)
     */
    public record ProblemRow(
            String bureau,
            String indicator,
            String problem,
            String law,
            BigDecimal originalPoints,
            BigDecimal points,
            @Nullable LocalDate dueOn) {}
}
