// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** How opinions were heard (听取意见形式), 国令713号第十四条第二款. */
public enum ConsultationForm {
    /** Public call on the web (网上公开征集). */
    ONLINE,
    /** Discussion with those concerned (座谈会). */
    MEETING,
    /** Hearing (听证会). */
    HEARING,
    /** Visit on the spot (实地走访). */
    FIELD_VISIT,
    /** Letters to bodies and experts (书面征求意见). */
    WRITTEN,
    /** Questionnaire or poll (问卷和民意调查). */
    QUESTIONNAIRE,
    /** Talks with media or on new media (媒体沟通). */
    MEDIA,
    /** Any other. */
    OTHER
}
