// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.FindingId;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Reason;

/** From what the rules of one indicator reported to findings: identity, outcome, filled-in message, order. */
final class FindingWriter {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::reason).thenComparing(Finding::subject);

    private final String bureau;
    private final Indicator indicator;
    private final Automation automation;

    /** @param automation as the edition has it, which may ask for more people than the rulebook does */
    FindingWriter(String bureau, Indicator indicator, Automation automation) {
        this.bureau = bureau;
        this.indicator = indicator;
        this.automation = automation;
    }

    /** Findings by reason, then subject; the same report made twice counts once. */
    List<Finding> write(Collection<Firing> firings) {
        Map<String, Finding> byId = new HashMap<>();
        for (Firing firing : firings) {
            Finding finding = write(firing);
            Finding other = byId.putIfAbsent(finding.id(), finding);
            if (other != null && !other.equals(finding)) {
                throw new IllegalStateException("two different findings of one reason and subject: " + indicator.id()
                        + "/" + finding.reason() + " " + finding.subject());
            }
        }
        return byId.values().stream().sorted(ORDER).toList();
    }

    private Finding write(Firing firing) {
        Reason reason = indicator.reason(firing.rule());
        if (reason == null) {
            throw new IllegalStateException("rule without a reason: " + indicator.id() + "/" + firing.rule());
        }
        Subject subject = firing.subject();
        SortedMap<String, BigDecimal> measures = named(firing.measures(), reason.deduction());
        return new Finding(
                FindingId.of(bureau, indicator.lineage(), reason.code(), subject.key()),
                bureau,
                indicator.id(),
                reason.code(),
                subject.key(),
                outcome(reason),
                firing.occurrences(),
                measures,
                MessageTemplate.fill(reason.message(), values(firing, measures)),
                subject.shown(),
                subject.evidence());
    }

    /** What a person must confirm is only proposed: a half-automatic indicator, and every veto. */
    private Outcome outcome(Reason reason) {
        boolean proposed = automation == Automation.SEMI || indicator.kind() == IndicatorKind.VETO;
        return proposed ? Outcome.PENDING : reason.outcome();
    }

    /** A share's two numbers go by the names the reason's ratio gives them. */
    private static SortedMap<String, BigDecimal> named(SortedMap<String, BigDecimal> reported, Deduction deduction) {
        var measures = new TreeMap<String, BigDecimal>();
        reported.forEach((name, value) -> measures.put(measureName(name, deduction), value));
        return measures;
    }

    private static String measureName(String name, Deduction deduction) {
        String numerator = deduction.numerator();
        String denominator = deduction.denominator();
        if (name.equals(FindingCollector.PART) && numerator != null) {
            return numerator;
        }
        return name.equals(FindingCollector.WHOLE) && denominator != null ? denominator : name;
    }

    private static Map<String, String> values(Firing firing, SortedMap<String, BigDecimal> measures) {
        Map<String, String> values = new HashMap<>();
        values.put("occurrences", Integer.toString(firing.occurrences()));
        measures.forEach((name, value) -> values.put(name, value.toPlainString()));
        for (ShownFact shown : firing.subject().shown()) {
            values.put(shown.field(), shown.value());
        }
        return values;
    }
}
