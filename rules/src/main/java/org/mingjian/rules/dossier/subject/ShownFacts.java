// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.ShownFact;

/** The values of one case as they are shown: dates ISO, codes upper case, several joined, not known empty. */
public final class ShownFacts {

    private final @Nullable String source;
    private final List<ShownFact> shown = new ArrayList<>();

    /** @param source of the fact the values come from */
    public ShownFacts(@Nullable String source) {
        this.source = source;
    }

    public ShownFacts with(String field, @Nullable Object value) {
        shown.add(new ShownFact(field, text(value), source));
        return this;
    }

    /** Only when the value is known: for what is no fact but follows from one. */
    public ShownFacts withKnown(String field, @Nullable Object value) {
        return value == null ? this : with(field, value);
    }

    public List<ShownFact> list() {
        return List.copyOf(shown);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> values) {
            return values.stream().map(ShownFacts::text).collect(Collectors.joining(";"));
        }
        return value instanceof Enum<?> code ? code.name() : value.toString();
    }
}
