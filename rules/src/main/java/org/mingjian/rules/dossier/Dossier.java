// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier;

import java.util.List;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.Bureau;

/**
 * What a supervisor would lay on the table about one bureau: its cases of the period, relations resolved, clocks
 * computed. Judges nothing.
 *
 * @param cases all subjects of the period, ordered by type, then key
 * @param completeRegisters fact types the bureau declared complete for the whole period
 */
public record Dossier(Bureau bureau, Question question, List<Subject> cases, List<String> completeRegisters) {

    public Dossier {
        cases = List.copyOf(cases);
        completeRegisters = List.copyOf(completeRegisters);
    }
}
