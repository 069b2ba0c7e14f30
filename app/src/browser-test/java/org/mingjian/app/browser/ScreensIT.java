// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pictures of one page of each kind for people to look at, in {@code target/screens}, and those the README shows; made
 * with {@code -Dscreens}.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "screens", matches = ".*")
class ScreensIT {

    private static final Path PICTURES = Path.of("target/screens");

    private static final Path OF_README = Path.of("docs/pictures");

    private final Browser browser;
    private final City city;

    ScreensIT(Browser browser, City city) {
        this.browser = browser;
        this.city = city;
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "bureau-SHENGTAIJU", "auditor", "admin"})
    void pagesArePhotographed(String account) throws IOException {
        Path folder = Files.createDirectories(PICTURES.resolve(account));
        Set<String> kinds = new HashSet<>();
        browser.signIn(account);
        for (Crawl.Page page : Crawl.of(city, account)) {
            if (page.html().hasText() && kinds.add(page.kind())) {
                browser.open(page.path());
                photograph(folder, page, 1280);
                photograph(folder, page, 390);
            }
        }
        assertThat(folder).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "office-home,   office,            1280, 1000, /",
        "score-sheet,   office,            1280, 1500, /periods/2026Q3/bureaus/NANPUXIAN",
        "finding,       auditor,           1280, 1100, /findings?bureau=NANPUXIAN&indicator=YS-03",
        "bureau-phone,  bureau-NANPUXIAN,   390, 1000, /",
    })
    void theReadmeShowsThePagesAsTheyAre(String name, String account, int width, int height, String path)
            throws IOException {
        browser.signIn(account);
        browser.width(width, 900);
        browser.open(path);
        if (name.equals("finding")) {
            browser.click("tbody a.whole");
            browser.until(() -> browser.path().startsWith("/findings/"));
        }
        Files.createDirectories(OF_README);
        Files.write(OF_README.resolve(name + ".png"), browser.photograph(width, height));
    }

    private void photograph(Path folder, Crawl.Page page, int width) throws IOException {
        String name = page.kind().replaceAll("[^A-Za-z0-9-]+", "_") + "-" + width + ".png";
        browser.width(width, 900);
        Files.write(folder.resolve(name), browser.photograph());
    }
}
