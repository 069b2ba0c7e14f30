// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What a published document is. */
public enum DocumentKind {
    /** Policy document (政策文件). */
    POLICY,
    /** Normative document (规范性文件): a policy document of general effect, with validity. */
    NORMATIVE,
    /** Interpretation of a policy (政策解读). */
    INTERPRETATION,
    /** Formal official document that is no policy (一般公文). */
    OFFICIAL,
    /** Notice, news, everything else. */
    OTHER
}
