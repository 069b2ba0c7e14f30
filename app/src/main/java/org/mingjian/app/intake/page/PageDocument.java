// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.DisclosureAttribute;
import org.mingjian.rules.facts.DocumentKind;
import org.mingjian.rules.facts.Validity;
import org.mingjian.rules.reading.InterpretationReading;
import org.mingjian.rules.reading.PageReading;
import org.mingjian.rules.reading.page.Link;

/** What a page says, as the cells of a row of {@code documents}; what it does not say stays empty. */
final class PageDocument {

    private PageDocument() {}

    /** @param fields the raw page's own fields: bureau, id, url, firstSeenAt */
    static Map<String, String> cells(Map<String, String> fields, PageReading page) {
        String url = fields.getOrDefault("url", "");
        String id = fields.getOrDefault("id", "");
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("bureau", fields.getOrDefault("bureau", ""));
        cells.put("id", id.isBlank() ? url : id);
        cells.put("url", url);
        cells.put("kind", kind(page).name());
        cells.put("title", words(page.title() == null ? fields.get("title") : page.title()));
        cells.put("indexNumber", words(page.indexNumber()));
        cells.put("documentNumber", words(page.documentNumber()));
        cells.put("issuer", words(page.issuer()));
        cells.put("writtenOn", day(page.writtenOn()));
        cells.put("publishedOn", day(page.publishedOn()));
        cells.put("firstSeenOn", LookFields.day(fields.getOrDefault("firstSeenAt", "")));
        cells.put("validity", validity(page));
        cells.put("attribute", attribute(words(page.attribute())));
        if (page.reading() instanceof InterpretationReading interpretation) {
            cells.put("interprets", words(interpretation.interprets()));
            cells.put("form", interpretation.form().name());
            cells.put(
                    "elements",
                    interpretation.elements().stream().map(Enum::name).collect(Collectors.joining(";")));
        }
        cells.put("topic", words(page.topic()).replace(";", "；"));
        cells.put("links", links(page.links()));
        cells.put("text", words(page.text()));
        cells.put("source", url);
        return cells;
    }

    private static DocumentKind kind(PageReading page) {
        return switch (page.kind()) {
            case POLICY -> page.normative() ? DocumentKind.NORMATIVE : DocumentKind.POLICY;
            case INTERPRETATION -> DocumentKind.INTERPRETATION;
            default -> DocumentKind.OTHER;
        };
    }

    private static String validity(PageReading page) {
        String words = words(page.validity());
        if (words.contains("废止") || page.repealedOn() != null) {
            return Validity.REPEALED.name();
        }
        if (words.contains("失效") || words.contains("无效")) {
            return Validity.EXPIRED.name();
        }
        if (words.contains("修改") || words.contains("修订")) {
            return Validity.AMENDED.name();
        }
        return words.contains("有效") ? Validity.IN_FORCE.name() : "";
    }

    private static String attribute(String words) {
        return switch (words) {
            case "主动公开" -> DisclosureAttribute.PROACTIVE.name();
            case "依申请公开" -> DisclosureAttribute.ON_REQUEST.name();
            case "不予公开" -> DisclosureAttribute.WITHHELD.name();
            default -> "";
        };
    }

    /** A semicolon parts values, so inside an address it is written in its escaped form. */
    private static String links(List<Link> links) {
        return links.stream()
                .map(link -> link.url().replace(";", "%3B"))
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Control characters of a page carry nothing and cannot be stored. */
    static String words(@Nullable String words) {
        return words == null ? "" : words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uD800-\\uDFFF\\uFFFE\\uFFFF]", "");
    }
}
