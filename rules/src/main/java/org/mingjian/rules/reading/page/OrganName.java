// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

/** Tells names of organs (机关) by how they end and begin; no list of organs is needed. */
public final class OrganName {
    private static final String[] ENDINGS = {
        "政府", "办公室", "办公厅", "委员会", "管委会", "指挥部", "领导小组", "办事处", "办", "局", "厅", "委", "部", "院", "署", "处", "中心", "组", "公司",
        "学校", "支队", "大队", "总队", "站", "所", "队", "镇", "乡", "街道", "社", "会", "行", "校"
    };
    private static final String NOT_IN_NAME = ",;:!?《》\"|=";

    private OrganName() {}

    /** Whether these folded words can be the name of an organ (or several). */
    public static boolean isName(String folded) {
        String name = folded.strip();
        return name.length() >= 2 && name.length() <= 80 && clean(name) && hasHan(name);
    }

    /** Whether these words end as names of organs end. */
    public static boolean endsAsOrgan(String folded) {
        String name = folded.strip();
        if (name.endsWith("社会")) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (name.length() > 1 && name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words end as the names of those do who issue documents: organs, and places that stand for them. */
    public static boolean isIssuer(String folded) {
        String name = folded.strip();
        while (name.endsWith(")") && name.lastIndexOf('(') > 0) {
            name = name.substring(0, name.lastIndexOf('(')).strip();
        }
        boolean place = name.length() > 1 && "区县市州旗省村馆园台".indexOf(name.charAt(name.length() - 1)) >= 0;
        return place || endsAsOrgan(name);
    }

    /** Where the organ's name at the end of these words begins, or -1 where they do not end with one. */
    public static int startOfTrailing(String folded) {
        if (!endsAsOrgan(folded)) {
            return -1;
        }
        int end = folded.stripTrailing().length();
        int start = end;
        int word = -1;
        while (start > 0
                && end - start <= 45
                && (PageText.isHan(folded.charAt(start - 1)) || folded.charAt(start - 1) == ' ')) {
            start--;
            word = folded.charAt(start) == ' ' && word < 0 ? start + 1 : word;
        }
        boolean free = start == 0 || "。.)>|!”;〕".indexOf(folded.charAt(start - 1)) >= 0;
        int name = free ? start : word;
        while (name >= 0 && name < end && folded.charAt(name) == ' ') {
            name++;
        }
        return name >= 0 && end - name >= 3 && end - name <= 45 ? name : -1;
    }

    private static boolean clean(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (NOT_IN_NAME.indexOf(c) >= 0 || c == '。' || c == '\n') {
                return false;
            }
        }
        return !name.contains("关于") && !name.startsWith("http");
    }

    private static boolean hasHan(String name) {
        return name.chars().anyMatch(c -> PageText.isHan((char) c));
    }
}
