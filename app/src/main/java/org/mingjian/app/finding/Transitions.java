// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjian.app.decision.DecisionProposal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.rulebook.IndicatorKind;

/** What a viewer may do about a finding now. */
final class Transitions {

    private static final Set<FindingState> STANDS = Set.of(
            FindingState.OPEN,
            FindingState.REOPENED,
            FindingState.CONFIRMED,
            FindingState.STANDING,
            FindingState.ADJUSTED);

    private static final Set<FindingState> CONFIRMABLE =
            Set.of(FindingState.OPEN, FindingState.REOPENED, FindingState.DISMISSED, FindingState.ADJUSTED);

    private Transitions() {}

    static List<Transition> of(FindingCourse course, Viewer viewer) {
        if (viewer.role() == Role.BUREAU) {
            return ofBureau(course);
        }
        if (viewer.role() != Role.OFFICE || viewer.scope() != null) {
            return List.of();
        }
        return course.open().map(open -> second(open, viewer)).orElseGet(() -> first(course));
    }

    private static List<Transition> ofBureau(FindingCourse course) {
        return appealable(course) && course.appealOpen()
                ? List.of(Transition.REPLY, Transition.APPEAL)
                : List.of(Transition.REPLY);
    }

    /** Apart from whether it is still time. */
    static boolean appealable(FindingCourse course) {
        return STANDS.contains(course.state()) && !course.appealedAgainst();
    }

    /** Whoever proposed it is barred from the second step. */
    private static List<Transition> second(DecisionProposal open, Viewer viewer) {
        return open.isOf(viewer.name()) ? List.of(Transition.RECALL) : List.of(Transition.APPROVE, Transition.RETURN);
    }

    private static List<Transition> first(FindingCourse course) {
        FindingState state = course.state();
        if (state == FindingState.APPEALED) {
            return List.of(Transition.DECIDE);
        }
        List<Transition> may = new ArrayList<>();
        if (CONFIRMABLE.contains(state)) {
            may.add(Transition.CONFIRM);
        }
        if (STANDS.contains(state)) {
            may.add(Transition.DISMISS);
            if (course.kind() == IndicatorKind.DEDUCTION) {
                may.add(Transition.ADJUST);
                may.add(Transition.WAIVE);
            }
        }
        return may;
    }
}
