// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mingjian.rules.facts.DisclosureSection;
import org.mingjian.rules.facts.FooterElement;
import org.mingjian.rules.facts.PageLevel;
import org.mingjian.rules.facts.PageTag;
import org.mingjian.rules.facts.PageTags;
import org.mingjian.rules.facts.SiteCheck;

/** PT-01, PT-02 and PT-04: the disclosure column, search and download, and the tags of pages. */
final class SiteChecks {

    private SiteChecks() {}

    /** The last look at each site up to the evaluation that says something about the question. */
    static Collection<SiteCheck> last(Docket docket, Predicate<SiteCheck> telling) {
        Map<String, SiteCheck> bySite = new TreeMap<>();
        for (SiteCheck check : docket.all(SiteCheck.class)) {
            if (docket.past(check.checkedOn()) && telling.test(check)) {
                bySite.merge(
                        check.site(), check, (one, other) -> one.checkedOn().isAfter(other.checkedOn()) ? one : other);
            }
        }
        return bySite.values();
    }

    static void column(Docket docket, Notebook notes) {
        for (SiteCheck check : last(docket, look -> look.hasDisclosureColumn() != null)) {
            notes.ask();
            if (!check.hasDisclosureColumn()) {
                notes.violated("COLUMN_MISSING", check.site());
                continue;
            }
            if (check.columnName() != null
                    && !docket.codes("PT-01", "columnName").contains(check.columnName())) {
                notes.violated("NAME_WRONG", check.site());
            }
            int missing = DisclosureSection.values().length - new TreeSet<>(check.sections()).size();
            if (check.sections().isEmpty()) {
                notes.pending("SECTIONS_UNKNOWN", check.site());
            } else if (missing > 0) {
                notes.violated("SECTIONS_MISSING", check.site(), missing);
            }
            if (Boolean.FALSE.equals(check.requestEntryOpens())) {
                notes.violated("ENTRY_CLOSED", check.site());
            }
            if (Boolean.TRUE.equals(check.unrelatedContent())) {
                notes.violated("CONTENT_MIXED", check.site());
            }
        }
    }

    static void functions(Docket docket, Notebook notes) {
        for (SiteCheck check : last(docket, look -> look.searchWorks() != null || downloaded(look))) {
            notes.ask();
            BigDecimal least = new BigDecimal(docket.figure("PT-02", "minHitRate", docket.asOf()));
            if (Boolean.FALSE.equals(check.searchWorks())) {
                notes.violated("SEARCH_DOWN", check.site());
            } else if (check.searchWorks() != null
                    && searched(check)
                    && BigDecimal.valueOf(check.searchHits())
                                    .compareTo(least.multiply(BigDecimal.valueOf(check.searchSamples())))
                            < 0) {
                notes.violated("SEARCH_MISSES", check.site());
            }
            if (downloaded(check) && check.downloadsWorking() < check.downloadSamples()) {
                notes.violated("DOWNLOADS_BROKEN", check.site());
            }
        }
    }

    private static boolean searched(SiteCheck check) {
        return check.searchSamples() != null && check.searchHits() != null && check.searchSamples() > 0;
    }

    private static boolean downloaded(SiteCheck check) {
        return check.downloadSamples() != null && check.downloadsWorking() != null && check.downloadSamples() > 0;
    }

    static void tags(Docket docket, Notebook notes) {
        Map<String, PageTags> byPage = new TreeMap<>();
        for (PageTags page : docket.all(PageTags.class)) {
            if (docket.counts(page.checkedOn())) {
                byPage.merge(
                        page.url(), page, (one, other) -> one.checkedOn().isAfter(other.checkedOn()) ? one : other);
            }
        }
        byPage.values().forEach(page -> page(notes, page));
    }

    private static void page(Notebook notes, PageTags page) {
        notes.ask();
        List<PageTag> required = new ArrayList<>(List.of(PageTag.SITE_NAME, PageTag.SITE_DOMAIN, PageTag.SITE_ID_CODE));
        if (page.level() == PageLevel.COLUMN) {
            required.addAll(List.of(PageTag.COLUMN_NAME, PageTag.COLUMN_TYPE));
        } else if (page.level() == PageLevel.ARTICLE) {
            required.addAll(List.of(PageTag.ARTICLE_TITLE, PageTag.PUB_DATE, PageTag.CONTENT_SOURCE));
        }
        boolean code = page.tags().contains(PageTag.SITE_ID_CODE);
        boolean date = page.tags().contains(PageTag.PUB_DATE);
        required.removeAll(page.tags());
        if (!required.isEmpty()) {
            notes.violated("TAGS_MISSING", page.url(), required.size());
        }
        int malformed = !code || page.siteIdCode() == null || page.siteIdCode().matches("bm[0-9]{8}|[0-9]{10}") ? 0 : 1;
        malformed += !date
                        || page.pubDate() == null
                        || page.pubDate().matches("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}")
                ? 0
                : 1;
        if (malformed > 0) {
            notes.violated("TAGS_MALFORMED", page.url(), malformed);
        }
        int named = new TreeSet<>(page.footer()).size();
        if (page.level() == PageLevel.HOME && named > 0 && named < FooterElement.values().length) {
            notes.violated("FOOTER_INCOMPLETE", page.url(), FooterElement.values().length - named);
        }
    }
}
