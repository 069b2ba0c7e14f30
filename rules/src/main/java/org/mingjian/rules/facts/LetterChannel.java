// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Where a letter came in (来信渠道). */
public enum LetterChannel {
    /** The leaders' mailbox (领导信箱). */
    MAILBOX,
    /** Hotline 12345 (政务服务便民热线). */
    HOTLINE,
    /** Message board of the site (网站留言). */
    MESSAGE,
    /** Message on new media (新媒体留言). */
    NEW_MEDIA,
    /** Any other. */
    OTHER
}
