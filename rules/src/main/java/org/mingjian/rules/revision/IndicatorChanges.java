// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.revision;

import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Parameter;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.SchemeIndicator;

/** What changed about the indicators both editions have: JD-03 2→3分（政策解读滞后程度）. */
record IndicatorChanges(Rulebook rulebook, Changes changes) {

    void compare(SchemeIndicator before, SchemeIndicator after) {
        String code = after.code();
        changes.compare(Changes.say("indicator.title", code), title(before), title(after), "");
        changes.compare(Changes.say("indicator.dimension", code), before.dimension(), after.dimension(), "");
        changes.compare(
                Changes.say("indicator.kind", code),
                Changes.word("kind", before.kind()),
                Changes.word("kind", after.kind()),
                "");
        points(before, after);
        changes.compare(
                Changes.say("indicator.automation", code),
                Changes.word("automation", before.automation()),
                Changes.word("automation", after.automation()),
                "");
        parameters(before, after);
        deductions(before, after);
        changes.compare(Changes.say("indicator.material", code), before.materialDueOn(), after.materialDueOn(), "");
    }

    String title(SchemeIndicator chosen) {
        Indicator indicator = rulebook.indicators().get(chosen.code());
        String own = chosen.ownTitle();
        return own != null ? own : indicator == null ? chosen.code() : indicator.titleZh();
    }

    static String worth(SchemeIndicator chosen) {
        return switch (chosen.kind()) {
            case DEDUCTION -> Changes.say("indicator.worth", Changes.number(chosen.points()));
            case VETO -> Changes.say("indicator.worth.VETO");
            case BONUS -> Changes.say("indicator.worth.BONUS", Changes.number(chosen.points()));
        };
    }

    /** A cap that is the points goes with them without a word. */
    private void points(SchemeIndicator before, SchemeIndicator after) {
        if (before.points().compareTo(after.points()) != 0) {
            changes.add(Changes.say(
                    "indicator.points",
                    after.code(),
                    Changes.number(before.points()),
                    Changes.number(after.points()),
                    title(after)));
        }
        boolean followed =
                before.cap().compareTo(before.points()) == 0 && after.cap().compareTo(after.points()) == 0;
        if (!followed && before.kind() != IndicatorKind.VETO) {
            changes.comparePoints(Changes.say("indicator.cap", after.code()), before.cap(), after.cap());
        }
    }

    private void parameters(SchemeIndicator before, SchemeIndicator after) {
        var names = new TreeSet<>(before.parameters().keySet());
        names.addAll(after.parameters().keySet());
        Indicator indicator = rulebook.indicators().get(after.code());
        for (String name : names) {
            Parameter parameter =
                    indicator == null ? null : indicator.parameters().get(name);
            changes.compare(
                    Changes.say("indicator.parameter", after.code(), parameter == null ? name : parameter.meaning()),
                    value(before, name, parameter),
                    value(after, name, parameter),
                    parameter == null ? "" : parameter.unit());
        }
    }

    /** The edition's own value, else the rulebook's newest. */
    private static @Nullable String value(SchemeIndicator chosen, String name, @Nullable Parameter parameter) {
        String own = chosen.parameters().get(name);
        if (own != null || parameter == null) {
            return own;
        }
        return parameter.values().get(parameter.values().size() - 1).value();
    }

    private void deductions(SchemeIndicator before, SchemeIndicator after) {
        for (var entry : before.deductions().entrySet()) {
            Deduction now = after.deductions().get(entry.getKey());
            if (now == null) {
                changes.add(Changes.say("indicator.deduction.removed", after.code(), entry.getKey()));
            } else {
                changes.compare(
                        Changes.say("indicator.deduction", after.code(), entry.getKey()),
                        words(entry.getValue()),
                        words(now),
                        "");
            }
        }
        after.deductions().forEach((reason, deduction) -> {
            if (!before.deductions().containsKey(reason)) {
                changes.add(Changes.say("indicator.deduction.added", after.code(), reason, words(deduction)));
            }
        });
    }

    private static String words(Deduction deduction) {
        String amount = deduction.amount() == null ? Changes.say("deduction.own") : Changes.number(deduction.amount());
        String key = "deduction." + deduction.mode().name();
        String words = switch (deduction.mode()) {
            case PER_OCCURRENCE -> Changes.say(key, amount);
            case RATIO -> Changes.say(key, amount, named(deduction.numerator()), named(deduction.denominator()));
            case TIER -> Changes.say(key, named(deduction.measure()), tiers(deduction.tiers()));
            case MEASURE -> Changes.say(key, named(deduction.measure()));
            case ALL, NONE -> Changes.say(key);
        };
        return deduction.serious() ? words + Changes.say("deduction.serious") : words;
    }

    private static String named(@Nullable String measure) {
        return Objects.requireNonNullElse(measure, "");
    }

    private static String tiers(Collection<Deduction.Tier> tiers) {
        return tiers.stream()
                .map(tier -> Changes.say("deduction.tier", Changes.number(tier.above()), Changes.number(tier.amount())))
                .collect(Collectors.joining("，"));
    }
}
