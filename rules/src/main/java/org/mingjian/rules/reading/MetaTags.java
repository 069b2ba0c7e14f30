// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.date.DateText;
import org.mingjian.rules.reading.page.Problem;

/** The meta tags that 国办发〔2017〕47号 asks of government sites, by their official names, and what is wrong with them. */
record MetaTags(Map<String, String> tags, List<Problem> problems) {
    private static final List<String> REQUIRED = List.of(
            "SiteName",
            "SiteDomain",
            "SiteIDCode",
            "ColumnName",
            "ColumnType",
            "ArticleTitle",
            "PubDate",
            "ContentSource");
    private static final List<String> OPTIONAL =
            List.of("ColumnDescription", "ColumnKeywords", "Keywords", "Author", "Description", "Image", "Url");

    static MetaTags of(Map<String, String> written) {
        Map<String, String> tags = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        boolean governed = written.keySet().stream().anyMatch(MetaTags::isRequired);
        if (!governed) {
            return new MetaTags(tags, problems);
        }
        List<String> seen = new ArrayList<>();
        written.forEach((name, content) -> {
            String official = official(name);
            if (official != null) {
                seen.add(official);
                take(official, name, content, tags, problems);
            }
        });
        REQUIRED.stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> problems.add(new Problem("META_MISSING", name)));
        return new MetaTags(tags, problems);
    }

    private static void take(
            String official, String name, String content, Map<String, String> tags, List<Problem> problems) {
        if (!name.equals(official) && !name.equals(name.toLowerCase(Locale.ROOT))) {
            problems.add(new Problem("META_MISSPELT", name + " → " + official));
        }
        if (content.isBlank()) {
            problems.add(new Problem("META_EMPTY", official));
        } else {
            LocalDate date = official.equals("PubDate") ? date(content) : null;
            tags.putIfAbsent(official, date == null ? content : date.toString());
        }
    }

    @Nullable
    LocalDate published() {
        String date = tags.get("PubDate");
        return date == null ? null : date(date);
    }

    private static @Nullable LocalDate date(String words) {
        DateText.Found found = words.isEmpty() ? null : DateText.at(words, 0);
        return found == null ? null : found.date();
    }

    private static boolean isRequired(String name) {
        String official = official(name);
        return official != null && REQUIRED.contains(official);
    }

    /** The official name that a tag's name means: the same letters, or one letter wrong in a long name. */
    private static @Nullable String official(String name) {
        for (List<String> names : List.of(REQUIRED, OPTIONAL)) {
            for (String official : names) {
                if (official.equalsIgnoreCase(name) || isOneLetterOff(official, name)) {
                    return official;
                }
            }
        }
        return null;
    }

    private static boolean isOneLetterOff(String official, String name) {
        if (official.length() != name.length() || official.length() < 8) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < name.length(); i++) {
            wrong += official.charAt(i) == name.charAt(i) ? 0 : 1;
        }
        return wrong == 1;
    }
}
