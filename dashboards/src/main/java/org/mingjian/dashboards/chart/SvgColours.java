// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Replaces colours of a drawn element by their tokens, so that dark pages and paper follow: {@code var(--ink)}. */
final class SvgColours {
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final Map<String, Integer> WORDS = Map.of("white", 0xFFFFFF);

    private SvgColours() {}

    static void apply(Element element) {
        take(element, "fill");
        take(element, "stroke");
        String weight = element.getAttribute("font-weight");
        element.removeAttribute("font-weight");
        if (weight.equals("bold")) {
            // The face has no bolder cut than this.
            element.setAttribute("font-weight", "600");
        }
    }

    private static void take(Element element, String name) {
        String value = element.getAttribute(name);
        if (value.isEmpty() || value.equals("none")) {
            return;
        }
        element.removeAttribute(name);
        // Black is the pen before a colour is chosen; nothing is drawn with it.
        if (!value.equals("black")) {
            element.setAttribute(name, "var(--" + colour(value).token() + ")");
        }
    }

    private static ChartColour colour(String value) {
        Matcher rgb = RGB.matcher(value);
        int number = rgb.matches()
                ? Integer.parseInt(rgb.group(1)) << 16
                        | Integer.parseInt(rgb.group(2)) << 8
                        | Integer.parseInt(rgb.group(3))
                : WORDS.getOrDefault(value, -1);
        return ChartColour.of(number)
                .orElseThrow(() -> new IllegalStateException("colour is not a token of the theme: " + value));
    }
}
