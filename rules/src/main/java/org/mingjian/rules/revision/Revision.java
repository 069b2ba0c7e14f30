// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scheme.SchemeIndicator;

/** What changed from one edition to another (方案修订), in Chinese sentences, e.g. JD-03 2→3分（解读材料滞后程度）. */
public final class Revision {

    private final EvaluationScheme before;
    private final EvaluationScheme after;
    private final Optional<Renumbering> renumbering;
    private final Changes changes = new Changes();
    private final IndicatorChanges indicators;

    private Revision(
            EvaluationScheme before, EvaluationScheme after, Rulebook rulebook, Optional<Renumbering> renumbering) {
        this.before = before;
        this.after = after;
        this.renumbering = renumbering;
        this.indicators = new IndicatorChanges(rulebook, changes);
    }

    /**
     * One sentence a change; empty where the editions say the same.
     *
     * @param renumbering from one to the other, where there is one: indicators it joins are no new ones
     */
    public static List<String> of(
            EvaluationScheme before, EvaluationScheme after, Rulebook rulebook, Optional<Renumbering> renumbering) {
        return new Revision(before, after, rulebook, renumbering).sentences();
    }

    private List<String> sentences() {
        changes.compare(Changes.say("scheme.title"), before.title(), after.title(), "");
        changes.compare(Changes.say("scheme.edition"), before.edition(), after.edition(), "");
        changes.compare(Changes.say("scheme.source"), before.sourceDocument(), after.sourceDocument(), "");
        changes.comparePoints(Changes.say("scheme.full-marks"), before.fullMarks(), after.fullMarks());
        dimensions();
        indicators();
        var rules = new RuleChanges(before, after, changes);
        rules.compareScoring();
        rules.compareGrades();
        rules.compareRanking();
        rules.compareProcedure();
        return changes.sentences();
    }

    private void dimensions() {
        for (SchemeDimension old : before.dimensions()) {
            Optional<SchemeDimension> now = dimension(after, old.code());
            if (now.isEmpty()) {
                changes.add(Changes.say("removed", Changes.say("dimension"), words(old)));
                continue;
            }
            changes.compare(
                    Changes.say("dimension.title", old.code()),
                    old.title(),
                    now.get().title(),
                    "");
            changes.comparePoints(
                    Changes.say("dimension.points", old.code()),
                    old.points(),
                    now.get().points());
            changes.comparePoints(
                    Changes.say("dimension.cap", old.code()),
                    old.cap(),
                    now.get().cap());
        }
        after.dimensions().stream()
                .filter(one -> dimension(before, one.code()).isEmpty())
                .forEach(one -> changes.add(Changes.say("added", Changes.say("dimension"), words(one))));
    }

    private void indicators() {
        var renumbered = new ArrayList<String>();
        for (SchemeIndicator old : before.indicators()) {
            Optional<SchemeIndicator> now = after.indicator(old.code());
            List<SchemeIndicator> successors = successors(old.code());
            if (now.isPresent()) {
                indicators.compare(old, now.get());
            } else if (successors.isEmpty()) {
                changes.add(Changes.say(
                        "indicator.removed", old.code(), indicators.title(old), IndicatorChanges.worth(old)));
            }
            if (now.isEmpty()) {
                successors.forEach(one -> {
                    changes.add(renumbered(old, one));
                    renumbered.add(one.code());
                });
            }
        }
        after.indicators().stream()
                .filter(one -> before.indicator(one.code()).isEmpty() && !renumbered.contains(one.code()))
                .forEach(one -> changes.add(Changes.say(
                        "indicator.added", one.code(), indicators.title(one), IndicatorChanges.worth(one))));
    }

    private String renumbered(SchemeIndicator old, SchemeIndicator now) {
        return Changes.say(
                "indicator.renumbered",
                old.code(),
                now.code(),
                indicators.title(old),
                indicators.title(now),
                IndicatorChanges.worth(old),
                IndicatorChanges.worth(now));
    }

    private List<SchemeIndicator> successors(String code) {
        return renumbering.map(one -> one.carried().getOrDefault(code, List.of())).orElse(List.of()).stream()
                .flatMap(successor -> after.indicator(successor).stream())
                .toList();
    }

    private static Optional<SchemeDimension> dimension(EvaluationScheme scheme, String code) {
        return scheme.dimensions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private static String words(SchemeDimension dimension) {
        return Changes.say(
                "dimension.value", " " + dimension.code(), dimension.title(), Changes.number(dimension.points()));
    }
}
