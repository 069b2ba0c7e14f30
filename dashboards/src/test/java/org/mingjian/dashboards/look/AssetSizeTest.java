// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clerk on a slow line waits for these: style and script stay small, fonts are loaded once. */
class AssetSizeTest {

    @ParameterizedTest
    @CsvSource({
        "/static/css/mingjian.css, 25000",
        "/static/css/pages.css, 23100",
        "/static/js/mingjian.js, 12000",
        "/static/glyphs.svg, 6000",
        "/static/fonts/noto-sans-sc-400.woff2, 1300000",
        "/static/fonts/noto-sans-sc-600.woff2, 1300000"
    })
    void assetStaysWithinItsLimit(String path, int limit) throws IOException {
        try (InputStream asset = getClass().getResourceAsStream(path)) {
            assertThat(asset).as("%s is in the jar", path).isNotNull();
            assertThat(asset.readAllBytes().length)
                    .as("%s has grown; shorten it before raising the limit", path)
                    .isLessThanOrEqualTo(limit);
        }
    }
}
