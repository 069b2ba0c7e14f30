// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjian.rules.yaml.Defect;
import org.mingjian.rules.yaml.YamlFile;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads the escalation ladder and the deadlines of the office's own procedure. */
final class LadderReader {

    private static final String STANDARD = "ladders/standard.yaml";

    /** Conditions that mean nothing without a number. */
    private static final Set<LadderStep.Condition> WITH_VALUE = Set.of(
            LadderStep.Condition.LAST_IN_GROUP,
            LadderStep.Condition.FIRST_IN_GROUP,
            LadderStep.Condition.LOWEST_GRADE_RUNNING,
            LadderStep.Condition.REMINDED,
            LadderStep.Condition.RECURRENCE);

    private LadderReader() {}

    /** The edition's own, or the standard one where it has none. */
    static List<LadderStep> ladder(YamlMapping root) {
        return root.given("ladder") ? steps(root) : standard();
    }

    /** Steps of {@code ladders/standard.yaml}: from a reminder to a proposal to hold somebody accountable. */
    static List<LadderStep> standard() {
        var defects = new ArrayList<Defect>();
        List<LadderStep> ladder = steps(new YamlFile(STANDARD, defects).read(SchemeFiles.resource(STANDARD)));
        if (!defects.isEmpty()) {
            throw new InvalidScheme(defects);
        }
        return ladder;
    }

    private static List<LadderStep> steps(YamlMapping root) {
        var ladder = new ArrayList<LadderStep>();
        for (YamlMapping yaml : root.mappings("ladder")) {
            yaml.keysInAnyOrder("when", "value?", "notice", "working_days", "reason");
            LadderStep.Condition condition = yaml.word("when", LadderStep.Condition.class);
            int value = yaml.given("value") ? atLeastZero(yaml, "value") : 0;
            if (WITH_VALUE.contains(condition) && value == 0) {
                yaml.defect("when", "ladder step " + yaml.text("when") + " needs a value above 0");
            }
            ladder.add(new LadderStep(
                    condition,
                    value,
                    yaml.word("notice", NoticeKind.class),
                    atLeastZero(yaml, "working_days"),
                    yaml.text("reason")));
        }
        return ladder;
    }

    static Deadlines deadlines(YamlMapping root) {
        YamlMapping yaml = root.mapping("deadlines");
        yaml.keysInAnyOrder("appeal", "appeal_decision", "appeal_from?");
        return new Deadlines(
                atLeastZero(yaml, "appeal"),
                atLeastZero(yaml, "appeal_decision"),
                yaml.given("appeal_from") ? yaml.word("appeal_from", AppealStart.class) : null);
    }

    private static int atLeastZero(YamlMapping yaml, String key) {
        int value = yaml.whole(key);
        if (value < 0) {
            yaml.defect(key, key + " " + value + " is below 0");
        }
        return value;
    }
}
