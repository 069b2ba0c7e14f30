// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

/** From which day the term of an appeal (申诉期限) is counted, that day not included. Before it nobody is late. */
public enum AppealStart {
    /** Publication of the result (发布之日). */
    PUBLICATION,
    /** Issue of the first notice about the result that names the bureau (通知之日). */
    NOTIFICATION,
    /** The bureau's receipt of such a notice (签收之日). */
    RECEIPT
}
