// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.remedy;

/** Reads the remedy channel out of the sentences that tell of it. */
public final class RemedyReader {
    private static final String[] REVIEW = {"行政复议", "申请复议"};
    private static final String[] SUIT = {"行政诉讼", "提起诉讼", "起诉", "诉讼"};
    private static final String[] FIRST = {"应当先", "应先", "先行申请", "先向", "先申请", "先依法申请", "须先", "复议前置", "未经行政复议", "未经复议"};
    private static final String[] AFTER_REVIEW = {"对行政复议决定不服", "对复议决定不服", "不服行政复议决定", "不服复议决定", "复议后"};

    private RemedyReader() {}

    public static Remedy read(String folded) {
        String told = RemedySentences.of(folded);
        if (told.isEmpty()) {
            return Remedy.NONE;
        }
        boolean review = containsAny(told, REVIEW);
        boolean suit = containsAny(told, SUIT);
        String organ = NamedOrgan.before(told, "复议");
        Integer days = TimeLimit.days(told, "复议");
        Integer months = TimeLimit.months(told);
        boolean first = containsAny(told, FIRST);
        boolean direct = suit && !first && !containsAny(told, AFTER_REVIEW);
        boolean limit = days != null || months != null || TimeLimit.days(told, "诉") != null;
        return new Remedy(
                true,
                organ,
                days,
                NamedOrgan.court(told),
                months,
                first,
                direct,
                OnlineEntry.in(told),
                organ != null && limit && review && suit);
    }

    static boolean containsAny(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
