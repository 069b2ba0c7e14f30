// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/** One case a question is asked of: a request with its clock, a policy with its interpretation, a column with its age. */
public interface Subject {

    /** Key of the case within the bureau; part of every finding's identity; empty for the bureau as a whole. */
    String key();

    /** The day that puts the case into a period; empty: it belongs to every period (a state as of the evaluation date). */
    @Nullable
    LocalDate countedOn();

    /** The values the case rests on, in the order they are shown. */
    List<ShownFact> shown();

    /** Where the case can be looked at. */
    List<Evidence> evidence();
}
