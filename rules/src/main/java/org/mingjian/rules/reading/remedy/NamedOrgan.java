// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.remedy;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.PageText;

/**
 * The organ behind 向 and before 申请行政复议 or 提起行政诉讼. A blank to be filled in (向　　人民政府), a name in brackets
 * (向(行政复议机关名称)) and a general word (上级主管部门) name nobody; the placeholder × stands for a name.
 */
final class NamedOrgan {
    private static final String PLACES = "省市区县州旗盟国×";
    private static final String[] ORGANS = {
        "政府", "管委会", "管理委员会", "委员会", "局", "厅", "部", "委", "署", "办公室", "中心", "会", "院", "机关", "×", "处"
    };
    private static final int LONGEST = 90;

    private NamedOrgan() {}

    /** Organ named for the route, e.g. 复议, or null. */
    static @Nullable String before(String told, String route) {
        for (int at = told.indexOf(route); at >= 0; at = told.indexOf(route, at + 1)) {
            String object = objectOf(told, at);
            if (object != null && isNamed(object)) {
                return tidy(object);
            }
        }
        String stated = stated(told, "复议机关");
        return stated != null && isNamed(stated) ? tidy(stated) : null;
    }

    /** 行政复议机关为某市人民政府, 管辖法院:某区人民法院. */
    private static @Nullable String stated(String told, String what) {
        for (int at = told.indexOf(what); at >= 0; at = told.indexOf(what, at + 1)) {
            int from = at + what.length();
            if (from < told.length() && "为是:".indexOf(told.charAt(from)) >= 0) {
                int end = from + 1;
                while (end < told.length() && ",;。(\n".indexOf(told.charAt(end)) < 0) {
                    end++;
                }
                return told.substring(from + 1, end).strip();
            }
        }
        return null;
    }

    /** The court, at least 人民法院; a bracketed hint is none. */
    static @Nullable String court(String told) {
        for (int at = told.indexOf("法院"); at >= 0; at = told.indexOf("法院", at + 1)) {
            int from = told.lastIndexOf('向', at);
            String court = from < 0 || at - from > 40
                    ? ""
                    : told.substring(from + 1, at + 2).strip();
            if (!court.isEmpty() && "(,;。".chars().noneMatch(c -> court.indexOf(c) >= 0)) {
                return court;
            }
        }
        String stated = stated(told, "管辖法院");
        return stated != null && stated.endsWith("法院") ? stated : null;
    }

    /** What stands between the last 向 (with no comma after it) and the verb before the route. */
    private static @Nullable String objectOf(String told, int at) {
        int from = told.lastIndexOf('向', at);
        if (from < 0 || at - from > LONGEST) {
            return null;
        }
        String object = told.substring(from + 1, at);
        for (String verb : new String[] {"申请", "提出", "提起", "依法", "书面", "行政"}) {
            int cut = object.lastIndexOf(verb);
            object = cut > 0 ? object.substring(0, cut) : object;
        }
        boolean broken = object.indexOf(',') >= 0 || object.indexOf('。') >= 0 || object.indexOf(';') >= 0;
        return broken || object.contains("法院") ? null : object;
    }

    private static boolean isNamed(String object) {
        for (String one : object.replace("或者", "或").split("或|、", -1)) {
            String name = withoutHints(one);
            boolean blankBefore = one.startsWith(" ");
            int place = firstPlace(name);
            boolean placed =
                    place > 0 || place == 0 && (!blankBefore || name.charAt(0) == '×' || name.charAt(0) == '国');
            if (placed && name.length() >= 2 && isOrgan(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrgan(String name) {
        for (String organ : ORGANS) {
            if (name.endsWith(organ)) {
                return true;
            }
        }
        return false;
    }

    private static int firstPlace(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (PLACES.indexOf(name.charAt(i)) >= 0) {
                return i;
            }
        }
        return name.startsWith("本级") || name.endsWith("部") && name.length() >= 3 ? 0 : -1;
    }

    /** Without what stands in brackets. */
    private static String withoutHints(String one) {
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (char c : one.toCharArray()) {
            depth += c == '(' ? 1 : 0;
            if (depth == 0 && c != ' ') {
                name.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return name.toString();
    }

    private static String tidy(String object) {
        StringBuilder name = new StringBuilder();
        for (char c : withoutHints(object).toCharArray()) {
            if (PageText.isHan(c) || c == '、') {
                name.append(c);
            }
        }
        return name.toString();
    }
}
