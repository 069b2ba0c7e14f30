// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.model;

/** The page of GB/T 9704-2012 in figures: lengths in millimetres, sizes of type in points. */
public final class PageGrid {

    public static final double PAPER_WIDTH = 210;
    public static final double PAPER_HEIGHT = 297;
    public static final double TOP = 37;
    public static final double BOTTOM = 35;
    /** The binding edge (订口). */
    public static final double LEFT = 28;

    public static final double RIGHT = 26;
    /** Width and height of the text area (版心). */
    public static final double TEXT_WIDTH = 156;

    public static final double TEXT_HEIGHT = 225;
    public static final int LINES = 22;
    public static final int CHARACTERS = 28;
    /** One line of the grid. */
    public static final double LINE = TEXT_HEIGHT / LINES;
    /** One character of the grid; 16-point type is a hair wider and is set that much closer. */
    public static final double CHARACTER = TEXT_WIDTH / CHARACTERS;

    /** 2号. */
    public static final double SIZE_2 = 22;
    /** 3号. */
    public static final double SIZE_3 = 16;
    /** 4号. */
    public static final double SIZE_4 = 14;
    /** 小五, of tables and notes. */
    public static final double SIZE_TABLE = 9;

    /** Upper edge of a normal document's mark below the top of the text area. */
    public static final double NORMAL_MARK = 35;
    /** Upper edge of a letter's mark below the paper's edge. */
    public static final double LETTER_MARK = 30;

    public static final double LETTER_MARK_SIZE = 36;
    /** From a mark or number to the red line below it. */
    public static final double TO_RED_LINE = 4;
    /** The letter's double lines, in the middle of the paper. */
    public static final double DOUBLE_LINE = 170;
    /** The letter's second double line above the paper's lower edge. */
    public static final double LOWER_LINE = 20;
    /** The dash beside a page number below the text area. */
    public static final double TO_PAGE_NUMBER = 7;

    public static final double COLOPHON_OUTER = 0.35;
    public static final double COLOPHON_INNER = 0.25;

    /** Red of mark and lines. */
    public static final String RED = "D7000F";

    private static final double POINTS_PER_MM = 72 / 25.4;

    private PageGrid() {}

    public static double points(double millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    /** Size of a normal document's mark in points: as wide as the text area allows, at most 初号. */
    public static double markSize(String mark) {
        return Math.min(42, Math.floor(points(TEXT_WIDTH) / Math.max(1, mark.length())));
    }
}
