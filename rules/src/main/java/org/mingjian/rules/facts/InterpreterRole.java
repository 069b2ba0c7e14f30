// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Who interprets a policy (解读人). */
public enum InterpreterRole {
    /** Head of the drafting body (主要负责人), the first interpreter (第一解读人). */
    HEAD,
    /** Another leader. */
    DEPUTY,
    /** Drafting office. */
    DRAFTER,
    /** Expert or medium. */
    OTHER
}
