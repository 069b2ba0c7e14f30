// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.facts.RequestReply;

/** YS-07 and YS-08: what a reply rests on and explains, and who looked at it before it went out. */
final class Grounds {

    private static final String NUMERALS = "零一二三四五六七八九";

    private Grounds() {}

    static void basis(Docket docket, Notebook notes) {
        Map<String, String> asked = docket.codes("YS-07", "articles").stream()
                .collect(Collectors.toMap(pair -> pair.split("=")[0], pair -> pair.split("=")[1]));
        for (RequestReply reply : sent(docket, "YS-07")) {
            notes.ask();
            if (reply.type() == null) {
                notes.pending("TYPE_UNKNOWN", reply.id());
                continue;
            }
            Boolean cited = cited(reply, asked.get(reply.type().name()));
            Boolean explained = explained(docket, reply);
            if (Boolean.FALSE.equals(cited)) {
                notes.violated("ARTICLES_WRONG", reply.id());
            } else if (Boolean.FALSE.equals(explained)) {
                notes.violated("UNEXPLAINED", reply.id());
            } else if (cited == null || explained == null) {
                notes.pending("BASIS_UNKNOWN", reply.id());
            }
        }
    }

    /** Whether every article of the type is cited; null where that cannot be told. */
    private static Boolean cited(RequestReply reply, String asked) {
        if (reply.legalArticles().isEmpty()) {
            boolean citesNothing = Boolean.TRUE.equals(reply.elementsChecked()) && reply.legalBasis() == null;
            return citesNothing ? Boolean.TRUE : null;
        }
        List<String> cited = reply.legalArticles().stream().map(Grounds::plain).toList();
        boolean unknown = false;
        for (String all : asked.split("&")) {
            List<String> any = Arrays.asList(all.split("\\|"));
            if (any.stream().noneMatch(one -> cited.stream().anyMatch(has -> covers(has, one)))) {
                boolean readable = cited.stream().allMatch(has -> has.matches("[0-9]+([(][0-9]+[)])?"));
                if (readable && any.stream().noneMatch(one -> cited.contains(one.replaceFirst("\\(.*", "")))) {
                    return Boolean.FALSE;
                }
                unknown = true;
            }
        }
        return unknown ? null : Boolean.TRUE;
    }

    /** An article with its item names the article too. */
    private static boolean covers(String cited, String asked) {
        return cited.equals(asked) || cited.startsWith(asked + "(");
    }

    private static String plain(String article) {
        StringBuilder plain = new StringBuilder();
        for (char sign : article.strip().toCharArray()) {
            int numeral = NUMERALS.indexOf(sign);
            plain.append(sign == '（' ? "(" : sign == '）' ? ")" : numeral > 0 ? String.valueOf(numeral) : sign);
        }
        return plain.toString();
    }

    private static Boolean explained(Docket docket, RequestReply reply) {
        if (docket.codes("YS-07", "reasonTypes").contains(reply.type().name())) {
            return reply.reasonStated();
        }
        if (reply.type() == ReplyType.ALREADY_PUBLIC) {
            return reply.accessTold();
        }
        return reply.type() == ReplyType.NON_EXISTENT ? reply.searchRecorded() : Boolean.TRUE;
    }

    static void reviews(Docket docket, Notebook notes) {
        for (RequestReply reply : sent(docket, "YS-08")) {
            if (reply.type() == null
                    || !docket.codes("YS-08", "reviewedTypes")
                            .contains(reply.type().name())) {
                continue;
            }
            notes.ask();
            if (reply.reviewedOn() == null || reply.legalReviewedOn() == null) {
                notes.violated("REVIEW_UNRECORDED", reply.id());
            } else if (reply.reviewedOn().isAfter(reply.sentOn())
                    || reply.legalReviewedOn().isAfter(reply.sentOn())) {
                notes.violated("REVIEW_AFTER_SENDING", reply.id());
            }
        }
    }

    private static List<RequestReply> sent(Docket docket, String indicator) {
        LocalDate since = docket.date(indicator, "dutySince");
        return docket.all(RequestReply.class).stream()
                .filter(reply -> docket.counts(reply.sentOn()))
                .filter(reply -> !Replies.act(reply).isBefore(since))
                .toList();
    }
}
