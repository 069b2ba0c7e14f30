// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.element;

import java.util.EnumSet;
import java.util.Set;
import org.mingjian.rules.reading.page.Phrases;

/**
 * Reads which of its four elements a disclosure catalogue has: as headings of its table, or explained in its text. The
 * page's own metadata header, which has labels of the same names, tells nothing of the catalogue.
 */
public final class CatalogueElementReader {
    private static final int FEWEST_HEADINGS = 3;

    private static final Phrases<CatalogueElement> PHRASES = Phrases.of(CatalogueElement.class)
            .tell(CatalogueElement.INDEX, "索引号 索引编号 索引码 索取号")
            .tell(CatalogueElement.NAME, "信息名称 名称 公开事项 事项名称 文件标题 信息标题")
            .tell(CatalogueElement.SUMMARY, "内容概述 内容摘要 内容描述 公开内容 信息概述 概述")
            .tell(CatalogueElement.CREATED_ON, "生成日期 生成时间 产生日期 形成日期 形成时间 成文日期");

    private CatalogueElementReader() {}

    /**
     * @param folded the folded text
     * @param bodyFrom where the page's header ends in it
     */
    public static Set<CatalogueElement> read(String folded, int bodyFrom) {
        Set<CatalogueElement> elements = PHRASES.in(folded, bodyFrom, folded.length());
        StringBuilder column = new StringBuilder();
        for (String line : folded.split("\n")) {
            boolean cell = isHeading(line);
            if (cell) {
                column.append(line).append('|');
            }
            elements.addAll(headings(line));
            if (!cell) {
                elements.addAll(headings(column.toString()));
                column.setLength(0);
            }
        }
        elements.addAll(headings(column.toString()));
        return elements;
    }

    /** A line with one heading only, as where each cell of a table has become a line. */
    private static boolean isHeading(String line) {
        String bare = line.replace('|', ' ').strip();
        return !bare.isEmpty() && bare.length() <= 12 && bare.chars().noneMatch(c -> c == ':' || Character.isDigit(c));
    }

    /** The elements that a row of at least three headings names. */
    private static Set<CatalogueElement> headings(String row) {
        long cells = row.chars().filter(c -> c == '|').count();
        boolean words = row.chars().noneMatch(c -> c == ':' || c == '。' || Character.isDigit(c));
        return words && cells + 1 >= FEWEST_HEADINGS ? PHRASES.in(row) : EnumSet.noneOf(CatalogueElement.class);
    }
}
