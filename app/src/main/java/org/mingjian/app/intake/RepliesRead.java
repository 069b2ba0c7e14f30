// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.reading.PageReader;
import org.mingjian.rules.reading.ReplyReading;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.remedy.Remedy;

/** Letters of reply whose remedy columns are empty, but whose text is there: the text is read into the columns. */
final class RepliesRead {

    private RepliesRead() {}

    static Fact complete(Fact fact) {
        if (!(fact instanceof RequestReply reply) || reply.remedyStated() != null || reply.text() == null) {
            return fact;
        }
        return PageReader.read(PageInput.ofText(reply.url(), reply.text())).reading() instanceof ReplyReading reading
                ? filled(reply, reading)
                : fact;
    }

    private static Fact filled(RequestReply reply, ReplyReading reading) {
        Remedy remedy = reading.remedy();
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(reply));
        cells.put("remedyStated", String.valueOf(remedy.present()));
        if (remedy.present()) {
            cells.put(
                    "reviewOrgans",
                    text(remedy.reviewOrgan())
                            .replace("或者", ";")
                            .replace("、", ";")
                            .replace("或", ";"));
            cells.put("reviewDays", text(remedy.reviewDays()));
            cells.put("court", text(remedy.court()));
            cells.put("litigationMonths", text(remedy.litigationMonths()));
            cells.put("reviewFirst", String.valueOf(remedy.reviewFirst()));
            cells.put("directSuitOffered", String.valueOf(remedy.directSuitOffered()));
            cells.put("onlineReviewUrl", text(remedy.onlineUrl()));
        }
        List<String> cited = reading.legalArticles();
        if (reply.legalArticles().isEmpty() && !cited.isEmpty()) {
            cells.put("legalArticles", String.join(";", cited));
        }
        Fact complete = FactTypes.read("request-replies", cells).fact();
        return complete == null ? reply : complete;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
