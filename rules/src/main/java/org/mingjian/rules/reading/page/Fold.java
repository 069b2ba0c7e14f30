// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

/**
 * Folds the spellings of one character into one: full and half width, kinds of spaces, traditional and simplified forms
 * that occur in labels and titles. One character becomes one character, so places in the folded text are places in the
 * text itself.
 */
public final class Fold {
    private static final String TRADITIONAL = "號發機構題標類關佈開屬時間體單責門來廢種稱內狀態書應預劃規報錄讀條個廳縣鄉鎮區國會處員務實辦釋問圖議訴願終訂範項數據長產電話傳聯絡編"
            + "碼職權財資訊業農學監檢評審計許罰強製總結質風險環衛築災論語執舉動勞與為於對從這複復證請遞繳費擬確認將現進經過變點網頁層級別貳參當優後無";
    private static final String SIMPLIFIED = "号发机构题标类关布开属时间体单责门来废种称内状态书应预划规报录读条个厅县乡镇区国会处员务实办释问图议诉愿终订范项数据长产电话传联络编"
            + "码职权财资讯业农学监检评审计许罚强制总结质风险环卫筑灾论语执举动劳与为于对从这复复证请递缴费拟确认将现进经过变点网页层级别贰参当优后无";
    private static final char[] TABLE = table();

    private Fold() {}

    public static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = TABLE[text.charAt(i)];
        }
        return new String(folded);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = base((char) c);
        }
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            table[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
        }
        return table;
    }

    private static char base(char c) {
        if (c >= '！' && c <= '～') {
            return c == '｜' ? '|' : (char) (c - '！' + '!');
        }
        return switch (c) {
            case '\n' -> '\n';
            case '\t', '│', '┃' -> '|';
            case '﹝' -> '〔';
            case '﹞' -> '〕';
            case '∶', '︰', '﹕' -> ':';
            case '○', '◯' -> '〇';
            case '•', '·', '●', '■', '◆', '▪', '\uF0B7' -> ' ';
            default -> isSpace(c) ? ' ' : c;
        };
    }

    /** Every kind of blank, the invisible ones and control characters included. */
    static boolean isSpace(char c) {
        return c >= '\u200B' && c <= '\u200D'
                || c == '\uFEFF'
                || c == '\u2060'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c);
    }
}
