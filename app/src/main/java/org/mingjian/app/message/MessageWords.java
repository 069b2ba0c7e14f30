// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a message says: subject and text of its kind, each {@code {name}} replaced by its value. */
public record MessageWords(String subject, String text) {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("trail", Locale.ROOT);
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    public static MessageWords of(String kind, Map<String, String> values) {
        return new MessageWords(filled(kind, "subject", values), filled(kind, "text", values));
    }

    /** The sentence that leads to the page a message speaks of. */
    public static String link(String address) {
        return WORDS.getString("message.link").replace("{address}", address);
    }

    private static String filled(String kind, String part, Map<String, String> values) {
        String key = "message." + kind + "." + part;
        try {
            return PLACE.matcher(WORDS.getString(key))
                    .replaceAll(place -> Matcher.quoteReplacement(value(key, place.group(1), values)));
        } catch (MissingResourceException thrown) {
            throw new IllegalArgumentException("trail.properties has no words " + key, thrown);
        }
    }

    private static String value(String key, String place, Map<String, String> values) {
        String value = values.get(place);
        if (value == null) {
            throw new IllegalArgumentException("No value for {" + place + "} of " + key);
        }
        return value;
    }
}
