// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Whose answer a reply waits for, 条例第三十二条、第三十四条. */
public enum SuspensionReason {
    /** A third party whose lawful interests are touched (第三方). */
    THIRD_PARTY,
    /** Another organ that made the information together with this one (其他机关). */
    OTHER_ORGAN
}
