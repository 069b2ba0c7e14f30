// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A message to be sent.
 *
 * @param kind which words it has: {@code message.<kind>.subject} and {@code message.<kind>.text} in trail.properties,
 *     lower case, parted by hyphens, such as {@code notice-issued}
 * @param link path of the page it speaks of, from the root: {@code /notices/17}
 * @param values what the {@code {name}} places of its words stand for
 */
public record OutboxMessage(String kind, Recipient to, String link, Map<String, String> values) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*");

    public OutboxMessage {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("A kind is lower case with hyphens, not " + kind);
        }
        if (!link.startsWith("/")) {
            throw new IllegalArgumentException("A link starts at the root, not " + link);
        }
        values = Map.copyOf(values);
    }

    /** The values in the order of their names, so that they are stored the same way each time. */
    Map<String, String> sortedValues() {
        return new TreeMap<>(values);
    }
}
