// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.ColumnType;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;

/**
 * The columns of a fact type by the titles people give them: Chinese or English, or what offices call them in registers of
 * their own, with the mark of what must be filled, remarks in brackets, full-width letters and blanks for looks.
 */
public final class ColumnTitles {

    /** Marks the columns a clerk must fill in. */
    static final String REQUIRED = "*";

    /** The column in which rejected rows carry their reasons when they come back. */
    public static final String REASONS = "错误说明";

    private static final String NOTE = "note";
    private static final Set<String> HOUSEKEEPING = Set.of("序号", "编号序号", "no", "no.", REASONS);
    private static final Set<String> BUREAU = Set.of("单位", "单位名称", "单位代码", "部门", "部门名称");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$");

    /** Longer is no title. */
    private static final int LONGEST = 200;

    /** Every register asks the same titles of a table, and a table may have sixteen thousand. */
    private static final Cache<String, String> PLAIN =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private final Map<String, String> byTitle = new LinkedHashMap<>();
    private final Map<String, String> byAlias = new LinkedHashMap<>();

    public ColumnTitles(FactTypeDescription type) {
        for (FactColumn column : type.columns()) {
            byTitle.put(plain(column.name()), column.name());
            byTitle.put(plain(column.zh()), column.name());
            byAlias.putIfAbsent(bare(column.zh()), column.name());
            column.also().forEach(title -> byAlias.putIfAbsent(bare(title), column.name()));
            if (column.type() == ColumnType.BUREAU) {
                BUREAU.forEach(title -> byAlias.putIfAbsent(title, column.name()));
            }
        }
        byTitle.putIfAbsent("备注", NOTE);
        byTitle.putIfAbsent(NOTE, NOTE);
    }

    /** Whether a title names something of the paper and nothing of the fact: a running number, reasons of an earlier try. */
    static boolean isHousekeeping(String title) {
        return HOUSEKEEPING.contains(plain(title));
    }

    /** The column of each title, in their order; null where a title names none. No column is given twice to likenesses. */
    public List<@Nullable String> columns(List<String> titles) {
        List<@Nullable String> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String title : titles) {
            String column = byTitle.get(plain(title));
            columns.add(column);
            if (column != null) {
                taken.add(column);
            }
        }
        for (int i = 0; i < titles.size(); i++) {
            String likely = byAlias.get(bare(titles.get(i)));
            if (columns.get(i) == null && likely != null && taken.add(likely)) {
                columns.set(i, likely);
            }
        }
        return columns;
    }

    /** How many columns of the type the titles name. */
    int known(List<String> titles) {
        Set<String> columns = new HashSet<>();
        for (String column : columns(titles)) {
            if (column != null && !column.equals(NOTE)) {
                columns.add(column);
            }
        }
        return columns.size();
    }

    static String plain(String title) {
        return title.length() > LONGEST ? title : String.valueOf(PLAIN.get(title, ColumnTitles::normalized));
    }

    private static String normalized(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}_*-]|:$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String bare(String title) {
        return REMARK.matcher(plain(title)).replaceFirst("");
    }
}
