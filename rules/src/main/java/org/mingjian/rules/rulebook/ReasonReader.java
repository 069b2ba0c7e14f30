// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads the reasons of an indicator in their order. */
final class ReasonReader {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private static final DeductionReader DEDUCTION = new DeductionReader(YamlMapping::keys);

    private ReasonReader() {}

    static List<Reason> read(YamlMapping reasons, IndicatorKind kind) {
        var found = new ArrayList<Reason>();
        for (String code : reasons.names()) {
            if (!CODE.matcher(code).matches()) {
                reasons.defect(code, "reason code " + code + " is not upper case words joined by _");
            }
            if (Reason.RESERVED.contains(code)) {
                reasons.defect(code, "reason code " + code + " is reserved for scoring; no rule reports it");
            }
            found.add(read(code, reasons.mapping(code), kind));
        }
        return found;
    }

    private static Reason read(String code, YamlMapping yaml, IndicatorKind kind) {
        yaml.keys("message", "outcome", "deduct");
        Outcome outcome = yaml.word("outcome", Outcome.class);
        boolean earned = outcome == Outcome.SATISFIED;
        if (!earned && outcome != Outcome.VIOLATED && outcome != Outcome.PENDING) {
            yaml.defect("outcome", "a reason is violated or pending (a bonus: satisfied), not " + outcome);
        }
        if (yaml.has("outcome") && earned && kind != IndicatorKind.BONUS) {
            yaml.defect("outcome", "only a bonus has a satisfied reason: " + code);
        }
        return new Reason(code, yaml.text("message"), outcome, DEDUCTION.read(yaml.mapping("deduct")));
    }
}
