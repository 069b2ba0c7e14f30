// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Where something was published (发布渠道), 条例第二十三条. */
public enum PublicationChannel {
    /** The government's or bureau's website (政府网站). */
    WEBSITE,
    /** WeChat account (政务微信). */
    WECHAT,
    /** Weibo account (政务微博). */
    WEIBO,
    /** App of the government (政务客户端). */
    APP,
    /** Gazette (政府公报). */
    GAZETTE,
    /** Press conference (新闻发布会). */
    PRESS_CONFERENCE,
    /** Newspaper, radio or television (报刊、广播、电视). */
    MEDIA,
    /** Notice board, reading place (公告栏、查阅场所). */
    NOTICE_BOARD,
    /** Any other. */
    OTHER
}
