// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

/** How far a proposed decision has come. */
public enum ProposalState {
    /** 待复核: another person must look. */
    PROPOSED,
    /** 已认定: two people agree, the fact is stored. */
    CONFIRMED,
    /** 已退回: the second person did not agree. */
    RETURNED,
    /** 已撤回 by whoever proposed it. */
    RECALLED
}
