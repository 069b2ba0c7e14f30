// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Whose proposal (建议、提案). */
public enum ProposalKind {
    /** 人大代表建议. */
    CONGRESS,
    /** 政协提案. */
    CONSULTATIVE
}
