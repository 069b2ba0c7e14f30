// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

/** What happens to the points of a duty that does not apply. */
public enum NotApplicableTreatment {
    /** Score = 100 × got ÷ assessed points. */
    RESCALE,
    /** The points go to the dimension's other indicators in proportion; a wholly inapplicable dimension's to the others. */
    REDISTRIBUTE
}
