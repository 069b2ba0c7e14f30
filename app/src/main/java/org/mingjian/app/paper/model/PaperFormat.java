// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.model;

/** Layouts of GB/T 9704-2012 a document takes. */
public enum PaperFormat {
    /** 文件格式: red mark 35 mm below the text area's top, number in the middle, one red line. */
    NORMAL,
    /** 信函格式: mark 30 mm below the paper's edge, two double red lines of 170 mm, no number on the first page. */
    LETTER,
    /** A report or a table without a red head, on the same page. */
    PLAIN,
    /** The same on paper turned (横排): a table too wide for paper upright. */
    ACROSS
}
