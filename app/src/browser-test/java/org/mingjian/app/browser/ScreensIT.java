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
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of one page of each kind for people to look at, in {@code target/screens}; made with {@code -Dscreens}. */
@BrowserTest
@EnabledIfSystemProperty(named = "screens", matches = ".*")
class ScreensIT {

    private static final Path PICTURES = Path.of("target/screens");

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

    private void photograph(Path folder, Crawl.Page page, int width) throws IOException {
        String name = page.kind().replaceAll("[^A-Za-z0-9-]+", "_") + "-" + width + ".png";
        browser.width(width, 900);
        Files.write(folder.resolve(name), browser.photograph());
    }
}
