// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.reading.PageReader;
import org.mingjian.rules.reading.ReplyReading;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.remedy.Remedy;

/** Letters of reply whose text is there: what it says is read into the columns that were left empty. */
final class RepliesRead {

    private RepliesRead() {}

    static Fact complete(Fact fact) {
        if (!(fact instanceof RequestReply reply) || reply.text() == null || isComplete(reply)) {
            return fact;
        }
        return PageReader.read(PageInput.ofText(reply.url(), reply.text())).reading() instanceof ReplyReading reading
                ? filled(reply, reading)
                : fact;
    }

    private static boolean isComplete(RequestReply reply) {
        return reply.remedyStated() != null
                && reply.type() != null
                && !reply.legalArticles().isEmpty();
    }

    private static Fact filled(RequestReply reply, ReplyReading reading) {
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(reply));
        if (reply.remedyStated() == null) {
            putRemedy(cells, reading.remedy());
        }
        if (reply.type() == null) {
            cells.put("type", text(reading.replyType()));
        }
        if (reply.legalArticles().isEmpty()) {
            cells.put("legalArticles", String.join(";", reading.legalArticles()));
        }
        Fact complete = FactTypes.read("request-replies", cells).fact();
        return complete == null ? reply : complete;
    }

    private static void putRemedy(Map<String, String> cells, Remedy remedy) {
        cells.put("remedyStated", String.valueOf(remedy.present()));
        if (!remedy.present()) {
            return;
        }
        cells.put(
                "reviewOrgans",
                text(remedy.reviewOrgan()).replace("或者", ";").replace("、", ";").replace("或", ";"));
        cells.put("reviewDays", text(remedy.reviewDays()));
        cells.put("court", text(remedy.court()));
        cells.put("litigationMonths", text(remedy.litigationMonths()));
        cells.put("reviewFirst", String.valueOf(remedy.reviewFirst()));
        cells.put("directSuitOffered", String.valueOf(remedy.directSuitOffered()));
        cells.put("onlineReviewUrl", text(remedy.onlineUrl()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
