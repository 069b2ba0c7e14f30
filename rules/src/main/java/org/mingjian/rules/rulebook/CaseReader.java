// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads the head of a case file; its facts are read by the test that runs it. */
final class CaseReader {

    private CaseReader() {}

    static IndicatorCase read(String name, YamlMapping yaml, Indicator indicator) {
        yaml.keys("why", "evaluation_date", "period", "facts", "expect");
        yaml.day("evaluation_date");
        YamlMapping period = yaml.mapping("period");
        period.keys("from", "to");
        period.day("from");
        period.day("to");
        YamlMapping expect = yaml.mapping("expect");
        expect.keys("outcome", "findings");
        Outcome outcome = outcome(name, expect);
        return new IndicatorCase(name, yaml.text("why"), outcome, reasons(expect, indicator));
    }

    /** The outcome is said twice, in the file name for the eye and in the file; both must agree. */
    private static Outcome outcome(String name, YamlMapping expect) {
        String word = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String code = expect.text("outcome");
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(code)) {
                if (!code.equals(word)) {
                    expect.defect("outcome", "outcome " + code + " in a file named " + name);
                }
                return outcome;
            }
        }
        expect.defect("outcome", "no such outcome: " + code);
        return Outcome.ERROR;
    }

    private static List<String> reasons(YamlMapping expect, Indicator indicator) {
        var reasons = new ArrayList<String>();
        for (YamlMapping finding : expect.mappings("findings")) {
            finding.keys("reason", "subject", "occurrences", "measures?");
            String reason = finding.text("reason");
            boolean known = indicator.automation() == Automation.MANUAL || indicator.reason(reason) != null;
            if (!known && finding.has("reason")) {
                finding.defect("reason", "no reason " + reason + " in " + indicator.id());
            }
            reasons.add(reason);
        }
        return reasons;
    }
}
