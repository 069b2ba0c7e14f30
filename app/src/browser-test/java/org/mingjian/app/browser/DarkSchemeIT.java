// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class DarkSchemeIT {

    /** WCAG 2.2 contrast of a colour on another, both tokens, as the browser resolves them. */
    private static final String CONTRAST = """
            const painted = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
            const luminance = token => {
              painted.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(token);
              painted.fillRect(0, 0, 1, 1);
              const [r, g, b] = [...painted.getImageData(0, 0, 1, 1).data].map(c => c / 255)
                .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const [dark, light] = [luminance(arguments[0]), luminance(arguments[1])].sort((a, b) => a - b);
            return (light + 0.05) / (dark + 0.05);
            """;

    private static final List<String> TEXTS =
            List.of("--ink", "--ink-2", "--ink-3", "--brand", "--seal", "--ok", "--warn", "--info", "--mute");

    private final Browser browser;

    DarkSchemeIT(Browser browser) {
        this.browser = browser;
        browser.signIn("office");
    }

    @AfterEach
    void backToLight() {
        browser.scheme("light");
    }

    @Test
    void darkIsAnotherPictureOfTheSamePage() {
        browser.scheme("light");
        browser.open("/periods/2026Q3/bureaus/SHIJIANGUAN");
        byte[] light = browser.photograph();
        String words = browser.text("#why");

        browser.scheme("dark");

        assertThat(browser.photograph()).isNotEqualTo(light);
        assertThat(browser.text("#why")).isEqualTo(words);
        assertThat(browser.one("body").getCssValue("background-color")).isEqualTo("rgba(22, 29, 38, 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyColourOfTextIsReadableOnEveryGround(String scheme) {
        browser.scheme(scheme);
        browser.open("/");

        for (String ground : List.of("--surface", "--bg")) {
            for (String text : TEXTS) {
                Number contrast = (Number) browser.script(CONTRAST, text, ground);
                assertThat(contrast.doubleValue())
                        .as("%s on %s, %s", text, ground, scheme)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }
}
