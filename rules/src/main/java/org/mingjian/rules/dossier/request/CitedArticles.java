// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.facts.ReplyType;

/** Which articles a reply of each type must cite, and whether it does; written {@code REFUSED=36(3)&14|15|16}. */
record CitedArticles(Map<ReplyType, List<List<String>>> byType) {

    private static final String ITEMS = "一二三四五六七八九";

    /** An article, with or without its item. */
    private static final Pattern READABLE = Pattern.compile("\\d+(\\(\\d+\\))?");

    static CitedArticles read(List<String> codes) {
        return new CitedArticles(codes.stream()
                .map(code -> code.split("=", 2))
                .collect(Collectors.toMap(pair -> ReplyType.valueOf(pair[0]), pair -> groups(pair[1]))));
    }

    /** Each group of alternatives must be met; an article cited without the item leaves it open, and so does one written unreadably. */
    Fulfilment match(ReplyType type, List<String> cited) {
        List<String> plain = cited.stream().map(CitedArticles::plain).toList();
        List<Fulfilment> each = new ArrayList<>();
        for (List<String> group : byType.getOrDefault(type, List.of())) {
            each.add(Fulfilment.any(group.stream().map(article -> cites(article, plain))));
        }
        return each.contains(Fulfilment.BROKEN)
                ? Fulfilment.BROKEN
                : each.contains(Fulfilment.UNKNOWN) ? Fulfilment.UNKNOWN : Fulfilment.KEPT;
    }

    /** For people: {@code 36(3)、14/15/16}. */
    String asked(ReplyType type) {
        return byType.getOrDefault(type, List.of()).stream()
                .map(group -> String.join("/", group))
                .collect(Collectors.joining("、"));
    }

    private static Fulfilment cites(String article, List<String> cited) {
        if (cited.contains(article)
                || !article.contains("(")
                        && cited.stream().anyMatch(one -> number(one).equals(article))) {
            return Fulfilment.KEPT;
        }
        boolean open = cited.contains(number(article))
                || cited.stream().anyMatch(one -> !READABLE.matcher(one).matches());
        return open ? Fulfilment.UNKNOWN : Fulfilment.BROKEN;
    }

    private static List<List<String>> groups(String text) {
        return Arrays.stream(text.split("&"))
                .map(group -> Arrays.asList(group.split("\\|")))
                .toList();
    }

    private static String number(String article) {
        int item = article.indexOf('(');
        return item < 0 ? article : article.substring(0, item);
    }

    private static String plain(String article) {
        String plain = article.strip().replace('（', '(').replace('）', ')');
        int item = plain.indexOf('(');
        if (item >= 0 && item + 1 < plain.length()) {
            int digit = ITEMS.indexOf(plain.charAt(item + 1)) + 1;
            return digit == 0 ? plain : plain.substring(0, item + 1) + digit + plain.substring(item + 2);
        }
        return plain;
    }
}
