// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingjian.rules.fuzz.Fuzzing;
import org.mingjian.rules.fuzz.Mutations;
import org.mingjian.rules.reading.change.BodyChange;
import org.mingjian.rules.reading.listing.IndexReader;
import org.mingjian.rules.reading.listing.ListPageReader;
import org.mingjian.rules.reading.listing.PlatformReader;
import org.mingjian.rules.reading.listing.Selectors;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.personal.PersonalDataReader;

/** Spoiled pages are read to their end by every reader, and come to the same each time. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadingFuzzTest {

    private static final String URL = "http://www.example.gov.cn/zwgk/list.html";
    private static final String INDEX =
            "<?xml version=\"1.0\"?><urlset><url><loc>http://www.example.gov.cn/a.html</loc>"
                    + "<lastmod>2026-07-01T08:00:00+08:00</lastmod></url></urlset>";
    private static final List<String> PAGES = Stream.of("pingtan-html", "gov-cn-policy-html")
            .flatMap(file -> CorpusPage.all(file).stream())
            .limit(40)
            .map(page -> page.label().get("html").asString())
            .toList();
    private static final List<String> TEXTS = Stream.of("page-excerpts", "replies-remedy", "annual-reports")
            .flatMap(file -> CorpusPage.all(file).stream().limit(40))
            .map(page -> String.valueOf(page.input().text()))
            .toList();

    @Test
    void aSpoiledPageIsReadToItsEnd() {
        Fuzzing.each(60, mutations -> {
            String html = mutations.text(mutations.one(PAGES), mutations.one(PAGES));
            String address = mutations.below(3) == 0 ? mutations.text(URL, URL) : URL;
            PageInput page = PageInput.ofHtml(address, html);
            assertThat(PageReader.read(page)).isEqualTo(PageReader.read(page));
        });
    }

    @Test
    void aSpoiledTextIsReadToItsEnd() {
        Fuzzing.each(80, mutations -> {
            String text = mutations.text(mutations.one(TEXTS), mutations.one(TEXTS));
            assertThat(PageReader.read(PageInput.ofText(URL, text))).isNotNull();
            assertThat(PersonalDataReader.mask(text)).isNotNull();
            BodyChange.between(mutations.one(TEXTS), text);
        });
    }

    @Test
    void aSpoiledListIsReadToItsEnd() {
        Fuzzing.each(80, mutations -> {
            String html = mutations.text(mutations.one(PAGES), mutations.one(PAGES));
            String address = mutations.below(3) == 0 ? mutations.text(URL, URL) : URL;
            assertThat(ListPageReader.read(html, address, selectors(mutations))).isNotNull();
            assertThat(PlatformReader.read(html, address)).isNotNull();
            assertThat(IndexReader.read(mutations.text(INDEX, INDEX), address)).isNotNull();
        });
    }

    private static Selectors selectors(Mutations mutations) {
        String item = mutations.text("ul.list > li", "a[href*=x]:not(.b)");
        return mutations.below(2) == 0 && Selectors.readable(item)
                ? new Selectors(item, null, null, null)
                : Selectors.NONE;
    }
}
