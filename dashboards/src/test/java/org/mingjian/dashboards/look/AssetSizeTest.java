// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A clerk on a slow line waits for these: style and script of our own stay small, fonts are loaded once. */
class AssetSizeTest {

    @ParameterizedTest
    @CsvSource({
        "css/*.css, 25000",
        "js/*.js, 30000",
        "glyphs.svg, 6000",
        "fonts/noto-sans-sc-400.woff2, 1300000",
        "fonts/noto-sans-sc-600.woff2, 1300000"
    })
    void assetsOfAKindStayWithinTheirLimit(String kind, int limit) throws IOException {
        Resource[] assets = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/" + kind);
        long total = 0;
        for (Resource asset : assets) {
            total += asset.contentLength();
        }

        assertThat(assets).as("%s is in the jar", kind).isNotEmpty();
        assertThat(total)
                .as("%s has grown; shorten it before raising the limit", kind)
                .isLessThanOrEqualTo(limit);
    }
}
