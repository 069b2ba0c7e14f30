// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.io.IOException;

/** A fetch that we end ourselves, with the outcome it comes to. */
final class FetchStopped extends IOException {

    private static final long serialVersionUID = 1L;

    private final VisitOutcome outcome;

    FetchStopped(VisitOutcome outcome) {
        super(outcome.name());
        this.outcome = outcome;
    }

    VisitOutcome outcome() {
        return outcome;
    }
}
