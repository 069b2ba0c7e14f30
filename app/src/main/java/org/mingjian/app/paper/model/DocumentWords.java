// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words every official document carries, as both writers print them. */
public final class DocumentWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.mingjian.app.paper.model.document", java.util.Locale.ROOT);

    private DocumentWords() {}

    /** The number, or what stands in its place until the document is issued. */
    public static String number(OfficialDocument document) {
        return document.number() == null ? WORDS.getString("number.unissued") : document.number();
    }

    /** 2026年10月15日, without leading zeros; room for it until the document is issued. */
    public static String date(@Nullable LocalDate date) {
        return date == null
                ? WORDS.getString("date.unissued")
                : WORDS.getString("date")
                        .replace("{year}", String.valueOf(date.getYear()))
                        .replace("{month}", String.valueOf(date.getMonthValue()))
                        .replace("{day}", String.valueOf(date.getDayOfMonth()));
    }

    /** 10月15日, where the year is known. */
    public static String day(LocalDate date) {
        String whole = date(date);
        return whole.substring(String.valueOf(date.getYear()).length() + 1);
    }

    /** 一、 or （一） or 1. */
    public static String ordinal(Level level, int number) {
        return WORDS.getString("ordinal." + level.name())
                .replace("{number}", level == Level.THIRD ? String.valueOf(number) : counted(number));
    }

    /** Chinese numerals up to 99. */
    private static String counted(int number) {
        String digits = WORDS.getString("digits");
        String ten = digits.substring(10);
        String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
        if (number < 10) {
            return ones;
        }
        return (number < 20 ? "" : digits.substring(number / 10, number / 10 + 1)) + ten + ones;
    }

    public static String addressee(String name) {
        return WORDS.getString("addressee").replace("{name}", name);
    }

    /** 附件, with its ordinal where there are several. */
    public static String annex(OfficialDocument document, int index) {
        return WORDS.getString("annex") + (document.annexes().size() > 1 ? String.valueOf(index + 1) : "");
    }

    /** 附件： before the titles of annexes. */
    public static String annexNote() {
        return WORDS.getString("annex.note");
    }

    /** Titles of the annexes as the note below the text names them. */
    public static List<String> annexLines(OfficialDocument document) {
        List<String> lines = new ArrayList<>();
        for (Annex annex : document.annexes()) {
            String line = WORDS.getString("annex.line")
                    .replace("{ordinal}", String.valueOf(lines.size() + 1))
                    .replace("{title}", annex.title());
            lines.add(document.annexes().size() > 1 ? line : annex.title());
        }
        return lines;
    }

    public static String remark(String text) {
        return WORDS.getString("remark").replace("{text}", text);
    }

    public static String copies() {
        return WORDS.getString("copies");
    }

    /** Names of those who receive copies, with a full stop. */
    public static String copiesTo(Colophon colophon) {
        return String.join(WORDS.getString("copies.between"), colophon.copiesTo()) + WORDS.getString("copies.end");
    }

    public static String printed(@Nullable LocalDate date) {
        return WORDS.getString("printed").replace("{date}", date(date));
    }
}
