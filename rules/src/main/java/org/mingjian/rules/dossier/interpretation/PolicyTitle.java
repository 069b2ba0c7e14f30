// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a title is about, without the words that differ between a document and its interpretation: 《关于印发X的通知》,
 * 市某局关于印发《X》的通知, 《X》政策解读, 一图读懂X and 某局负责人就X答记者问 are all about X. Years, batches and districts are part
 * of the subject; the edition (试行, 2023年修订) stands apart, for interpretations often leave it out.
 *
 * @param issuer what stands before 关于 and names who issued it, else empty
 * @param subject empty when too little is left to compare
 * @param edition bracketed notes behind the subject, else empty
 */
record PolicyTitle(String issuer, String subject, String edition) {

    /** A shorter rest would match by chance. */
    private static final int SHORTEST = 4;

    private static final String STATE = "中华人民共和国";

    private static final Pattern SPACE_AND_MARKS = Pattern.compile("[\\s\\u3000《》〈〉“”\"]+");
    private static final Pattern INTERPRETING_HEAD = Pattern.compile(
            "^([\\[【][^\\]】]{0,12}解读[\\]】]|(一图|一张图|一分钟|一秒|三分钟|漫画|动漫|视频|图文|政策|专家|媒体|领导)?(读懂|看懂|解读|解析|速览)|图解|图说|长图)"
                    + "[:：丨|｜—-]*");
    private static final Pattern INTERPRETING_TAIL = Pattern.compile(
            "[-—:：]?(的)?(政策|文字|图文|图片|视频|专家|媒体|系列|新闻)?(解读|图解|问答|解读材料|解读方案|起草说明|起草情况说明|编制说明|政策说明|修订说明)([(（]?[一二三四五六七八九十]+[)）]?)?$");
    private static final Pattern ASKED =
            Pattern.compile("^.{0,40}?(?:就|解读)(?=.{4})(.+?)(修订|出台|印发|发布|实施)?(有关问题|相关问题|有关情况)?(答记者问|回答记者提问|接受采访)$");
    private static final Pattern EXPLAINED =
            Pattern.compile("^.{0,40}?(局长|主任|负责人|书记|厅长|区长|县长|市长|专家)[^，。]{0,8}?解读(.{4,})$");
    private static final Pattern ISSUER = Pattern.compile("^(.{0,40}?)关于");
    private static final Pattern ISSUING = Pattern.compile("^(印发|发布|公布|转发|下发|颁布)(.+?)(的(通知|公告|通告|决定|函))?$");
    private static final Pattern EDITION = Pattern.compile("[(（]([^()（）]*(试行|暂行|修订|修正|修编|修改|版|稿)[^()（）]*)[)）]$");
    private static final Pattern NUMBER = Pattern.compile("[(（][^()（）]*[〔\\[]\\d{4}[〕\\]][^()（）]*号[)）]$");

    private static final Pattern FIGURES = Pattern.compile("\\d+|第[一二三四五六七八九十]+");

    static PolicyTitle of(String title) {
        String rest =
                NUMBER.matcher(SPACE_AND_MARKS.matcher(title).replaceAll("")).replaceFirst("");
        rest = INTERPRETING_HEAD.matcher(rest).replaceFirst("");
        rest = INTERPRETING_TAIL.matcher(rest).replaceFirst("");
        StringBuilder edition = new StringBuilder();
        rest = asked(rest, edition);
        Matcher issued = ISSUER.matcher(rest);
        String issuer = issued.find() ? issued.group(1) : "";
        rest = issued.replaceFirst("");
        rest = withoutEdition(rest, edition);
        Matcher issuing = ISSUING.matcher(rest);
        if (issuing.matches()) {
            rest = issuing.group(2);
        }
        rest = withoutEdition(rest, edition);
        rest = rest.startsWith(STATE) ? rest.substring(STATE.length()) : rest;
        return new PolicyTitle(issuer, rest.length() < SHORTEST ? "" : rest, edition.toString());
    }

    /** Whether both are about the same, in the same edition. */
    boolean same(PolicyTitle other) {
        return like(other) && edition.equals(other.edition);
    }

    /** Whether both are about the same, whatever the edition. */
    boolean like(PolicyTitle other) {
        return !subject.isEmpty() && subject.equals(other.subject) && !contradicts(other);
    }

    /** Whether this, an interpretation's, may be about the only policy alike: 试行 is often left out, a year of revision too. */
    boolean shortFor(PolicyTitle policy) {
        boolean trial = policy.edition.contains("试行") || policy.edition.contains("暂行");
        return edition.isEmpty() ? trial : policy.edition.contains(edition);
    }

    /** Whether both titles have years, numbers or batches, and others: 2025年 and 2026年, 第一批 and 第二批. */
    boolean contradictsFigures(PolicyTitle other) {
        String own = figures(subject);
        String others = figures(other.subject);
        return !own.isEmpty() && !others.isEmpty() && !own.equals(others);
    }

    private static String figures(String subject) {
        return FIGURES.matcher(subject).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    /** Two issuers of which neither contains the other are two; an interpretation mostly names none. */
    private boolean contradicts(PolicyTitle other) {
        return !issuer.isEmpty()
                && !other.issuer.isEmpty()
                && !issuer.contains(other.issuer)
                && !other.issuer.contains(issuer);
    }

    private static String asked(String title, StringBuilder edition) {
        Matcher asked = ASKED.matcher(title);
        if (asked.matches()) {
            edition.append("修订".equals(asked.group(2)) ? "修订" : "");
            return asked.group(1);
        }
        Matcher explained = EXPLAINED.matcher(title);
        return explained.matches() ? explained.group(2) : title;
    }

    private static String withoutEdition(String title, StringBuilder edition) {
        Matcher noted = EDITION.matcher(title);
        if (!noted.find()) {
            return title;
        }
        edition.append(noted.group(1));
        return noted.replaceFirst("");
    }
}
