// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Kind of a grave event, 国办秘函〔2019〕19号 单项否决. */
public enum IncidentKind {
    STATE_SECRET,
    PRIVATE_DATA,
    SERIOUS_ERROR,
    ILLEGAL_CONTENT,
    TAMPERED,
    MAJOR_PUBLICITY,
    FORGED_EVIDENCE
}
