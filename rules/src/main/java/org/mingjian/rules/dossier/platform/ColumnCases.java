// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.ColumnKind;
import org.mingjian.rules.facts.PortalColumn;
import org.mingjian.rules.scheme.Parameters;

/** Portal columns with their age; a bureau without a site is not asked by the indicator's own condition. */
public final class ColumnCases implements CaseFamily {

    private static final String INDICATOR = "PT-03";

    private final Parameters parameters;

    public ColumnCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<ColumnState> cases(BureauFacts facts) {
        return parameters.covers(INDICATOR) ? states(facts, parameters, column -> true) : Stream.empty();
    }

    /** The columns as PT-03 sees them: its figures say how old a column of each kind may be. */
    public static Stream<ColumnState> states(BureauFacts facts, Parameters parameters, Predicate<PortalColumn> asked) {
        return facts.all(PortalColumn.class).stream()
                .filter(asked)
                .map(column -> ColumnState.of(column, maxAgeDays(column.kind(), parameters), facts));
    }

    private static @Nullable Integer maxAgeDays(ColumnKind kind, Parameters parameters) {
        return switch (kind) {
            case NEWS -> parameters.whole(INDICATOR, "newsDays");
            case NOTICES -> parameters.whole(INDICATOR, "noticesDays");
            case POLICIES -> parameters.whole(INDICATOR, "policiesDays");
            case PERSONNEL -> parameters.whole(INDICATOR, "personnelDays");
            case PLANS -> parameters.whole(INDICATOR, "plansDays");
            case OTHER -> null;
        };
    }
}
