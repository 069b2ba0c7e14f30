// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Who keeps the register a fact type stands for, and so may deliver its rows. */
public enum Supplier {
    /** The bureau itself; what its published pages tell it need not deliver. */
    BUREAU,
    /** The disclosure office (公开办): what is laid upon or found with bureaus, which none may say of itself. */
    OFFICE,
    /** The harvester or a monitor: what was observed on sites. */
    OBSERVATION
}
