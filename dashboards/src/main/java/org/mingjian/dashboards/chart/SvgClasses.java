// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Replaces colours of a drawn element by the classes of their tokens: {@code f-…} fills, {@code s-…} strokes. */
final class SvgClasses {
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final Map<String, Integer> WORDS = Map.of("white", 0xFFFFFF);

    private SvgClasses() {}

    static void apply(Element element) {
        List<String> classes = new ArrayList<>();
        take(element, "fill", "f-", classes);
        take(element, "stroke", "s-", classes);
        String weight = element.getAttribute("font-weight");
        element.removeAttribute("font-weight");
        if (weight.equals("bold")) {
            classes.add("strong");
        }
        if (!classes.isEmpty()) {
            element.setAttribute("class", String.join(" ", classes));
        }
    }

    private static void take(Element element, String name, String prefix, List<String> classes) {
        String value = element.getAttribute(name);
        if (value.isEmpty() || value.equals("none")) {
            return;
        }
        element.removeAttribute(name);
        // Black is the pen before a colour is chosen; nothing is drawn with it.
        if (!value.equals("black")) {
            classes.add(prefix + colour(value).token());
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
