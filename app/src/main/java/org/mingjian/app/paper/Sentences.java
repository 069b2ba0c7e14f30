// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.DocumentWords;

/** Sentences that notices and circulars share: deadlines, points, contact. */
final class Sentences {

    private static final Pattern BESIDE_CHINESE = Pattern.compile(
            "(?<=[\\p{IsHan}\\u2010-\\u303F\\uFF00-\\uFF60]) (?=\\S)|(?<=\\S) (?=[\\p{IsHan}\\u2010-\\u303F\\uFF00-\\uFF60])");

    private final PaperTemplate template;

    Sentences(PaperTemplate template) {
        this.template = template;
    }

    /** Points with two digits. */
    static String points(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** As documents print it: no blank between Chinese and other signs, which a screen has for its readers. */
    static String printed(String text) {
        return BESIDE_CHINESE.matcher(text).replaceAll("");
    }

    String joined(List<String> parts) {
        return String.join(template.of("list.between"), parts);
    }

    /** 请于…前, with the day once it is known. */
    String due(@Nullable LocalDate day, int workingDays) {
        return dated("due", day, workingDays);
    }

    String until(@Nullable LocalDate day, int workingDays) {
        return dated("until", day, workingDays);
    }

    String contact(String name, String phone) {
        return phone.isBlank()
                ? template.of("contact.unphoned", Map.of("name", name))
                : template.of("contact", Map.of("name", name, "phone", phone));
    }

    private String dated(String key, @Nullable LocalDate day, int workingDays) {
        String days = String.valueOf(workingDays);
        return day == null
                ? template.of(key + ".open", Map.of("days", days))
                : template.of(key, Map.of("date", DocumentWords.date(day), "days", days));
    }

    /** Each line of the text is a paragraph. */
    static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                blocks.add(Block.text(line.strip()));
            }
        }
        return blocks;
    }
}
