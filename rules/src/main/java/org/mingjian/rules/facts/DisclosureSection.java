// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Section of the disclosure column, 国办公开办函〔2019〕61号. */
public enum DisclosureSection {
    GUIDE,
    RULES,
    STATUTORY_CONTENT,
    ANNUAL_REPORT
}
