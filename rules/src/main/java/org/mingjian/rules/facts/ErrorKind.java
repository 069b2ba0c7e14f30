// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Kind of a fault in a published text; grave ones are incidents. */
public enum ErrorKind {
    TYPO,
    WORDING,
    PERSONAL_DATA
}
