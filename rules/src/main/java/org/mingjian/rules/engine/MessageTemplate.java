// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reason's sentence with {@code {field}} for each value it quotes. */
final class MessageTemplate {

    private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    /** Stands for a value nobody knows, so that no sentence shows a hole; inside brackets it needs none of its own. */
    private static final String UNKNOWN = "未登记";

    private MessageTemplate() {}

    static String fill(String template, Map<String, String> values) {
        return FIELD.matcher(template).replaceAll(field -> {
            String value = values.getOrDefault(field.group(1), "");
            return Matcher.quoteReplacement(value.isEmpty() ? unknown(template.substring(0, field.start())) : value);
        });
    }

    private static String unknown(String before) {
        return before.lastIndexOf('（') > before.lastIndexOf('）') ? UNKNOWN : "（" + UNKNOWN + "）";
    }
}
