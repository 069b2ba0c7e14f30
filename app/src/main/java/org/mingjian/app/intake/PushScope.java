// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.TokenScope;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.http.HttpStatus;

/** Holds a delivery to what its service token may push; an account without a token may push everything. */
final class PushScope {

    private static final String PAGES = "网页";

    private PushScope() {}

    /** Refuses the whole delivery where the token does not hold the type. */
    static void require(Viewer viewer, FactTypeDescription type) {
        TokenScope scope = viewer.scope();
        if (scope != null && !scope.holdsType(type.name())) {
            throw refused(type.zh(), scope);
        }
    }

    /** Refuses the whole delivery where the token takes no pages. */
    static void requirePages(Viewer viewer) {
        TokenScope scope = viewer.scope();
        if (scope != null && !scope.pages()) {
            throw refused(PAGES, scope);
        }
    }

    /** Rejects the row of a bureau the token may not push for. */
    static RowFact within(Viewer viewer, RowFact row) {
        TokenScope scope = viewer.scope();
        Fact fact = row.fact();
        return scope == null || fact == null || scope.holdsBureau(fact.bureau())
                ? row
                : new RowFact(
                        row.line(),
                        null,
                        List.of(FileProblem.OUT_OF_SCOPE.in("", row.line(), "bureau", fact.bureau())));
    }

    private static Refusal refused(String what, TokenScope scope) {
        String held = FactTypes.all().stream()
                .filter(type -> scope.holdsType(type.name()))
                .map(FactTypeDescription::zh)
                .collect(Collectors.joining("、"));
        return new Refusal(HttpStatus.FORBIDDEN, "token-out-of-scope", what, held.isEmpty() ? PAGES : held);
    }
}
