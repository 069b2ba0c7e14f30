// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.report;

/**
 * A figure of an annual report that does not agree with the others (勾稽错误).
 *
 * @param kind which sum it breaks
 * @param row name of the row in the tables of the reading
 * @param column place of the column, from 0; 6 is the total of table 3, 4 the total of table 4
 * @param stated the figure the report states
 * @param computed what it must be by the other figures
 */
public record SumProblem(Kind kind, String row, int column, int stated, int computed) {
    /** The sums of 国办公开办函〔2021〕30号. */
    public enum Kind {
        /** Table 3: a row's total is the sum of its applicants. */
        ROW_TOTAL,
        /** Table 3: the total of results is the sum of the results. */
        RESULTS_TOTAL,
        /** Table 3: new requests and those carried in are those handled and those carried out (一 + 二 = 三 + 四). */
        BALANCE,
        /** Table 4: a total is the sum of upheld, corrected, other and pending. */
        CHALLENGES_TOTAL,
        /** The text tells another number of requests than table 3. */
        TEXT_AND_TABLE
    }
}
