// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Form of an interpretation (解读形式). */
public enum InterpretationForm {
    /** Press conference (新闻发布会). */
    PRESS_CONFERENCE,
    /** Interview (访谈). */
    INTERVIEW,
    /** Signed article (署名文章). */
    SIGNED_ARTICLE,
    /** Plain text. */
    TEXT,
    /** Infographic (图解). */
    INFOGRAPHIC,
    /** Video. */
    VIDEO,
    /** Audio. */
    AUDIO,
    /** Animation (动漫). */
    ANIMATION,
    /** Questions and answers (问答). */
    QUESTION_AND_ANSWER,
    /** Interactive page (H5). */
    INTERACTIVE_PAGE
}
