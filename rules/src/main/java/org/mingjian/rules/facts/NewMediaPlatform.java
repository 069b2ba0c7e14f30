// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Where an account lives. */
public enum NewMediaPlatform {
    WECHAT,
    WEIBO,
    SHORT_VIDEO,
    APP,
    MINI_PROGRAM,
    OTHER
}
