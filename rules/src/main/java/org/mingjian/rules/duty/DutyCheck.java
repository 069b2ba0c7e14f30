// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.duty;

/** How a statement of a source document can be checked. */
public enum DutyCheck {
    /** From facts alone. */
    AUTO,
    /** A rule proposes or facts are registered, a person confirms. */
    SEMI,
    /** By what the bureau reports of itself; people judge. */
    MANUAL,
    /** Not a duty: a figure or an intention, kept so that no statement is lost. */
    CONTEXT
}
