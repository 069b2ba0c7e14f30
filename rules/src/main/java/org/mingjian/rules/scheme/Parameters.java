// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingjian.rules.rulebook.Parameter;
import org.mingjian.rules.rulebook.Rulebook;

/**
 * The named quantities of all indicators of a scheme, the edition's own values in place of the rulebook's. Read by rules
 * and dossier as {@code parameters.whole("YS-03", "extensionWorkingDays")}; with a day where law changed.
 */
public final class Parameters {

    private final SortedMap<String, Parameter> byName = new TreeMap<>();
    private final SortedSet<String> indicators = new TreeSet<>();

    /**
     * A scheme's override replaces the whole history of a parameter. Figures of indicators the scheme does not name are
     * the rulebook's: law stands in one place, and others read it there.
     */
    public Parameters(Rulebook rulebook, EvaluationScheme scheme) {
        rulebook.indicators()
                .values()
                .forEach(indicator -> indicator
                        .parameters()
                        .forEach((name, parameter) -> byName.put(indicator.id() + "." + name, parameter)));
        for (SchemeIndicator chosen : scheme.indicators()) {
            if (rulebook.indicators().containsKey(chosen.code())) {
                indicators.add(chosen.code());
                chosen.parameters()
                        .forEach((name, value) -> byName.computeIfPresent(
                                chosen.code() + "." + name, (key, parameter) -> parameter.setTo(value)));
            }
        }
    }

    /** Whether the scheme asks this indicator of the rulebook; the parameters of others are not known here. */
    public boolean covers(String indicator) {
        return indicators.contains(indicator);
    }

    public int whole(String indicator, String name) {
        return whole(indicator, name, LocalDate.MAX);
    }

    public int whole(String indicator, String name, LocalDate day) {
        return Integer.parseInt(text(indicator, name, day));
    }

    public BigDecimal decimal(String indicator, String name) {
        return new BigDecimal(text(indicator, name, LocalDate.MAX));
    }

    public LocalDate date(String indicator, String name) {
        return LocalDate.parse(text(indicator, name, LocalDate.MAX));
    }

    /** Values of a {@code CODES} parameter. */
    public List<String> codes(String indicator, String name) {
        String text = text(indicator, name, LocalDate.MAX);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(";"));
    }

    /** The value in force on a day, as text. */
    public String text(String indicator, String name, LocalDate day) {
        Parameter parameter = byName.get(indicator + "." + name);
        if (parameter == null) {
            throw new IllegalArgumentException(
                    "no parameter " + name + " in indicator " + indicator + " of this scheme");
        }
        return parameter.on(day);
    }
}
