// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

/** Weight of a shortcoming for deadlines and ladder: 一般, 重要, 严重. */
public enum Severity {
    ORDINARY,
    IMPORTANT,
    SERIOUS
}
