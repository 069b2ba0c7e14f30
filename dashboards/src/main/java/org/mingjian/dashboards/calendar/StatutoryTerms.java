// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Parameter;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Terms in working days the rulebook knows (期限), to be chosen in the calculator: the figures of the law stand there alone. */
@Component
final class StatutoryTerms {
    private static final String UNIT = "工作日";
    private static final Pattern TERM = Pattern.compile("(?!.*(上限|届满)).*(期限|时限).*");

    private final Rulebook rulebook;

    StatutoryTerms(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * A term to choose.
     *
     * @param key indicator and parameter
     * @param days as they are now
     */
    record Choice(String key, String indicator, String meaning, String days) {}

    List<Choice> choices() {
        return rulebook.indicators().values().stream()
                .flatMap(indicator -> indicator.parameters().values().stream()
                        .filter(StatutoryTerms::isTerm)
                        .map(one ->
                                new Choice(key(indicator, one), indicator.id(), one.meaning(), one.on(LocalDate.MAX))))
                .toList();
    }

    /** Its working days by the law of a day; empty for a key that is none. */
    Optional<String> days(String key, LocalDate start) {
        return rulebook.indicators().values().stream()
                .flatMap(indicator -> indicator.parameters().values().stream()
                        .filter(one -> isTerm(one) && key(indicator, one).equals(key)))
                .findFirst()
                .map(one -> one.on(start));
    }

    private static boolean isTerm(Parameter parameter) {
        return parameter.type() == Parameter.Type.WHOLE
                && parameter.unit().equals(UNIT)
                && TERM.matcher(parameter.meaning()).matches();
    }

    private static String key(Indicator indicator, Parameter parameter) {
        return indicator.id() + "/" + parameter.name();
    }
}
