// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import org.mingjian.rules.dossier.subject.Subject;

/**
 * What a rule's right side reports to, as its only statement. Which indicator and reason report is known from the rule
 * itself: its package is the indicator's folder, its name the reason code.
 */
public interface FindingSink {

    /** The reason applies once to this subject. */
    void report(Subject subject);

    /** The reason applies several times to this subject, e.g. once per missing element; {@code occurrences} is above 0. */
    void report(Subject subject, int occurrences);

    /** The reason's deduction follows from a ratio: {@code part} of {@code whole}, {@code whole} above 0. */
    void reportShare(Subject subject, int part, int whole);

    /** The reason's deduction follows from the size of a measure, e.g. working days late. */
    void reportMeasure(Subject subject, String measure, int value);
}
