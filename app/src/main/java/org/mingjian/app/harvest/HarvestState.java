// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

/** How far a harvest has come. */
public enum HarvestState {
    /** Visits are made, or wait for their hour. */
    RUNNING,
    /** Nothing is left to visit. */
    DONE,
    /** Somebody stopped it; what was collected stays. */
    CANCELLED
}
