// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.language.FeatureWords;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;

/**
 * What a bureau reports of a rectification (整改反馈), as sent.
 *
 * @param measures what was done
 * @param responsible who answers for it
 * @param evidence addresses of pages that show it
 */
record ReportDraft(
        @Nullable String measures,
        @Nullable String responsible,
        @Nullable List<String> evidence) {

    static final FeatureWords WORDS = FeatureWords.beside(ReportDraft.class, "problems");

    private static final int LINKS_AT_MOST = 20;

    String measuresSaid() {
        return measures == null ? "" : measures.strip();
    }

    String responsibleSaid() {
        return responsible == null ? "" : responsible.strip();
    }

    List<String> links() {
        return evidence == null
                ? List.of()
                : evidence.stream()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Refused with every defect; a draft may be incomplete, what is submitted may not. */
    ReportDraft checked(boolean whole) {
        List<FieldProblem> problems = new ArrayList<>();
        if (whole && measuresSaid().length() < 4 || measuresSaid().length() > 2000) {
            problems.add(new FieldProblem("/measures", WORDS.say("MEASURES")));
        }
        if (whole && responsibleSaid().isEmpty() || responsibleSaid().length() > 60) {
            problems.add(new FieldProblem("/responsible", WORDS.say("RESPONSIBLE")));
        }
        List<String> links = links();
        if (links.size() > LINKS_AT_MOST) {
            problems.add(new FieldProblem("/evidence", WORDS.say("LINKS", LINKS_AT_MOST)));
        }
        for (int i = 0; i < links.size(); i++) {
            if (!address(links.get(i))) {
                problems.add(new FieldProblem("/evidence/" + i, WORDS.say("LINK", links.get(i))));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return this;
    }

    private static boolean address(String link) {
        try {
            URI address = new URI(link);
            return link.length() <= 2000
                    && address.getHost() != null
                    && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
