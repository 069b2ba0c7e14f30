// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a title is about, without the words that differ between a document and its interpretation: 《关于印发X的通知》,
 * 市某局关于印发《X》的通知, 《X》政策解读 and 一图读懂X are all about X.
 */
final class PolicyTitle {

    /** A shorter rest would match by chance. */
    private static final int SHORTEST = 4;

    private static final Pattern SPACE_AND_BOOK_MARKS = Pattern.compile("[\\s\\u3000《》〈〉]+");
    private static final Pattern INTERPRETING_HEAD =
            Pattern.compile("^(一图读懂|一图看懂|一图解读|图解|图说|漫画解读|视频解读|政策解读|解读)[:：丨|—-]*");
    private static final Pattern INTERPRETING_TAIL =
            Pattern.compile("(的)?(政策|文字|图文|图片|视频)?(解读|图解|问答|解读材料|解读方案|起草说明|政策说明)$");
    private static final Pattern ISSUER = Pattern.compile("^.{0,40}?关于");
    private static final Pattern ISSUING = Pattern.compile("^(印发|发布|公布|转发|下发|颁布)(.+?)(的(通知|公告|通告|决定))?$");
    private static final Pattern TRIAL = Pattern.compile("[(（](试行|暂行)[)）]$");

    private PolicyTitle() {}

    /** Empty when too little is left to compare. */
    static String subject(String title) {
        String rest = SPACE_AND_BOOK_MARKS.matcher(title).replaceAll("");
        rest = INTERPRETING_HEAD.matcher(rest).replaceFirst("");
        rest = INTERPRETING_TAIL.matcher(rest).replaceFirst("");
        rest = ISSUER.matcher(rest).replaceFirst("");
        Matcher issuing = ISSUING.matcher(rest);
        if (issuing.matches()) {
            rest = issuing.group(2);
        }
        rest = TRIAL.matcher(rest).replaceFirst("");
        return rest.length() < SHORTEST ? "" : rest;
    }
}
