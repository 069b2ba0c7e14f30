// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.InterpretationPlan;
import org.mingjian.rules.facts.OrganizationChange;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.facts.RequestSuspension;
import org.mingjian.rules.facts.Training;
import org.mingjian.rules.facts.ValidityChange;

/** Facts that are events: on the days before, there is no such fact. */
final class Happening {

    private Happening() {}

    static boolean isAfter(Fact fact, LocalDate asOf) {
        LocalDate on = on(fact);
        return on != null && on.isAfter(asOf);
    }

    private static @Nullable LocalDate on(Fact fact) {
        if (fact instanceof DisclosureRequest request) {
            return request.receivedOn();
        } else if (fact instanceof RequestReply reply) {
            return reply.sentOn();
        } else if (fact instanceof RequestSuspension suspension) {
            return suspension.from();
        } else if (fact instanceof InterpretationPlan plan) {
            return plan.createdOn();
        } else if (fact instanceof OrganizationChange change) {
            return change.effectiveOn();
        } else if (fact instanceof ValidityChange change) {
            return change.on();
        } else if (fact instanceof Training training) {
            return training.heldOn();
        }
        return null;
    }
}
