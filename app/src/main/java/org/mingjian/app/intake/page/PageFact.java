// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.RawRow;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.reading.AnnualReportReading;
import org.mingjian.rules.reading.GuideReading;
import org.mingjian.rules.reading.PageReading;
import org.mingjian.rules.reading.kind.PageKind;

/**
 * The fact a page is: a disclosure guide, an annual report of a year, or a document. A letter of reply is none. A page
 * whose title cannot be told must be sent with one: nothing is made up, and nothing goes lost unnamed.
 */
final class PageFact {

    private static final FactTypeDescription DOCUMENTS =
            FactTypes.named("documents").orElseThrow();
    private static final FactTypeDescription GUIDES =
            FactTypes.named("disclosure-guides").orElseThrow();
    private static final FactTypeDescription REPORTS =
            FactTypes.named("annual-reports").orElseThrow();

    private PageFact() {}

    /** @param fields the raw page's own fields: bureau, id, url, title, firstSeenAt */
    static PageRow of(String file, int line, Map<String, String> fields, PageReading page) {
        if (page.kind() == PageKind.REPLY) {
            return new PageRow(
                    DOCUMENTS, new RawRow(line, Map.of(), List.of()), FileProblem.WORDS.say("NOTE_REPLY_PAGE"));
        }
        String url = fields.getOrDefault("url", "");
        if (page.reading() instanceof GuideReading guide && isDisclosureGuide(page.title()) && !url.isBlank()) {
            return new PageRow(GUIDES, new RawRow(line, guide(fields, page, guide), List.of()), null);
        }
        if (page.reading() instanceof AnnualReportReading report
                && report.period().year() != null) {
            Map<String, String> cells = common(fields);
            cells.put("publishedOn", day(page.publishedOn()));
            cells.putAll(ReportCells.of(report));
            cells.put("text", PageDocument.words(page.text()));
            return new PageRow(REPORTS, new RawRow(line, cells, List.of()), null);
        }
        Map<String, String> document = PageDocument.cells(fields, page);
        return document.getOrDefault("title", "").isBlank()
                ? new PageRow(DOCUMENTS, RawRow.rejected(line, FileProblem.NO_TITLE.in(file, line, "title")), null)
                : new PageRow(DOCUMENTS, new RawRow(line, document, List.of()), null);
    }

    /** Guides to other services (办事指南) are documents. */
    private static boolean isDisclosureGuide(@Nullable String title) {
        return title != null && (title.contains("公开指南") || title.contains("公開指南"));
    }

    private static Map<String, String> guide(Map<String, String> fields, PageReading page, GuideReading guide) {
        Map<String, String> cells = common(fields);
        cells.put("reachable", "true");
        cells.put("elements", guide.elements().stream().map(Enum::name).collect(Collectors.joining(";")));
        cells.put("updatedOn", day(page.publishedOn()));
        cells.put("phone", guide.phone() == null ? "" : guide.phone());
        return cells;
    }

    private static Map<String, String> common(Map<String, String> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("bureau", fields.getOrDefault("bureau", ""));
        cells.put("url", fields.getOrDefault("url", ""));
        cells.put("source", fields.getOrDefault("url", ""));
        return cells;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
