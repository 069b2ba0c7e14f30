// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.mingjian.rules.dossier.subject.Subject;

/**
 * Writes down what the rules of one session report. Listens to the agenda, so that it knows which rule is reporting and
 * no rule has to say its own name.
 */
final class FindingCollector extends DefaultAgendaEventListener implements FindingSink {

    /** Measures of a share; a reason's ratio names these. */
    static final String PART = "part";

    static final String WHOLE = "whole";

    private final List<Firing> firings = new ArrayList<>();
    private @Nullable Rule current;

    List<Firing> firings() {
        return firings;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        current = event.getMatch().getRule();
    }

    @Override
    public void report(Subject subject) {
        add(subject, 1, new TreeMap<>());
    }

    @Override
    public void report(Subject subject, int occurrences) {
        add(subject, occurrences, new TreeMap<>());
    }

    @Override
    public void reportShare(Subject subject, int part, int whole) {
        if (whole <= 0) {
            throw new IllegalArgumentException("share of nothing: " + part + " of " + whole + ", " + subject.key());
        }
        var measures = new TreeMap<String, BigDecimal>();
        measures.put(PART, BigDecimal.valueOf(part));
        measures.put(WHOLE, BigDecimal.valueOf(whole));
        add(subject, 1, measures);
    }

    @Override
    public void reportMeasure(Subject subject, String measure, int value) {
        var measures = new TreeMap<String, BigDecimal>();
        measures.put(measure, BigDecimal.valueOf(value));
        add(subject, 1, measures);
    }

    private void add(Subject subject, int occurrences, SortedMap<String, BigDecimal> measures) {
        Rule rule = current;
        if (rule == null) {
            throw new IllegalStateException("reported outside a rule: " + subject.key());
        }
        firings.add(new Firing(rule.getPackageName(), rule.getName(), subject, occurrences, measures));
    }
}
