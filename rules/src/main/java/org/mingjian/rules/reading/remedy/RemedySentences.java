// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.remedy;

/**
 * The sentences that tell the reader what to do against a decision. A sentence that merely reports a review or a suit
 * (“无行政复议”, “于1月18日申请行政复议”) tells nobody anything.
 */
final class RemedySentences {
    private static final String[] ROUTES = {"复议", "诉讼", "起诉"};
    private static final String[] MAY = {
        "可以", "可在", "可自", "可于", "可依", "可向", "可先", "可通过", "也可", "或者", "应当", "应先", "先申请", "先向", "有权", "须先", "请于", "请在"
    };
    private static final String[] MAY_OR_ADDRESSED = {"可以", "可在", "可自", "可于", "请在", "请于", "应当", "向", "不服"};
    private static final int LONGEST = 3000;

    private RemedySentences() {}

    /** Those sentences joined by line feeds; empty where there are none. */
    static String of(String folded) {
        if (folded.indexOf("复议") < 0 && folded.indexOf("诉") < 0) {
            return "";
        }
        StringBuilder told = new StringBuilder();
        int at = 0;
        while (at < folded.length() && told.length() < LONGEST) {
            int end = end(folded, at);
            String sentence = folded.substring(at, end).replace('\n', ' ');
            if (RemedyReader.containsAny(sentence, ROUTES)
                            && (RemedyReader.containsAny(sentence, MAY) || addressed(sentence))
                    || isEntry(sentence, told)) {
                told.append(sentence).append('\n');
            }
            at = end + 1;
        }
        return told.toString();
    }

    /** “如对本答复不服,60日内向…申请行政复议” without “可以”. */
    private static boolean addressed(String sentence) {
        return RemedyReader.containsAny(sentence, "如对本", "如不服本", "对本答复不服", "对本决定不服", "不服本", "如您不服");
    }

    /** The sentence with the organ, the court or the address of the online entry follows the others. */
    private static boolean isEntry(String sentence, StringBuilder told) {
        boolean names = RemedyReader.containsAny(sentence, "复议机关为", "复议机关是", "复议机关:", "管辖法院");
        return told.length() > 0 && names
                || told.length() > 0
                        && (sentence.contains("http") || sentence.contains("www."))
                        && RemedyReader.containsAny(sentence, "网上", "在线", "互联网", "复议", "网址", "平台");
    }

    private static int end(String folded, int from) {
        for (int i = from; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '。' || c == '\n' && !goesOn(folded, from, i)) {
                return i;
            }
        }
        return folded.length();
    }

    /** Whether a sentence about remedy that has begun runs over to the next line. */
    private static boolean goesOn(String folded, int from, int feed) {
        String begun = folded.substring(from, feed).stripTrailing();
        boolean open = !begun.isEmpty() && ";:!?".indexOf(begun.charAt(begun.length() - 1)) < 0;
        String next =
                folded.substring(feed, Math.min(folded.length(), feed + 6)).strip();
        boolean item =
                !next.isEmpty() && ("(".indexOf(next.charAt(0)) >= 0 || next.indexOf('.') > 0 || next.indexOf('、') > 0);
        return open
                && !item
                && begun.length() < 300
                && RemedyReader.containsAny(begun, "不服", "异议", "日内", "个月内", "复议")
                && RemedyReader.containsAny(begun, MAY_OR_ADDRESSED);
    }
}
