// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.util.function.Function;

/** The colours of the theme for a drawing outside a page, light and dark: what its classes mean. */
final class SvgStyle {

    private static final String FACE =
            "text{font-family:\"Noto Sans SC\",\"Microsoft YaHei\",\"PingFang SC\",sans-serif;"
                    + "stroke:none}.strong{font-weight:600}";

    private SvgStyle() {}

    /** @param svg markup as it stands in a page */
    static String within(String svg) {
        int body = svg.indexOf('>') + 1;
        return svg.substring(0, body) + "<style>" + FACE + rules(ChartColour::light)
                + "@media (prefers-color-scheme: dark){" + rules(ChartColour::dark) + "}</style>" + svg.substring(body);
    }

    private static String rules(Function<ChartColour, String> value) {
        StringBuilder rules = new StringBuilder("svg{background:")
                .append(value.apply(ChartColour.SURFACE))
                .append('}');
        for (ChartColour colour : ChartColour.values()) {
            String hex = value.apply(colour);
            rules.append(".f-")
                    .append(colour.token())
                    .append("{fill:")
                    .append(hex)
                    .append("}.s-")
                    .append(colour.token())
                    .append("{stroke:")
                    .append(hex)
                    .append('}');
        }
        return rules.toString();
    }
}
