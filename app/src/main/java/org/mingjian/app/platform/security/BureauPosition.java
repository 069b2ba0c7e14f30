// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

/** What an account does in its bureau. */
public enum BureauPosition {
    /** 经办人: reads and prepares. */
    CLERK,
    /** 负责人: also signs for the bureau. */
    HEAD
}
