// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.DisclosureSection;
import org.mingjian.rules.facts.SiteCheck;
import org.mingjian.rules.scheme.Parameters;

/** What the last look at each site of the bureau found: its disclosure column, and its search and downloads. */
public final class SiteCheckCases implements CaseFamily {

    private static final String COLUMN = "PT-01";
    private static final String FUNCTIONS = "PT-02";

    private final Parameters parameters;

    public SiteCheckCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<Subject> cases(BureauFacts facts) {
        return Stream.concat(columns(facts), functions(facts));
    }

    /** The last look at each site that looked at this; what a look left out, an earlier one may have seen. */
    public static Stream<SiteCheck> last(BureauFacts facts, Predicate<SiteCheck> looked) {
        Map<String, SiteCheck> last = facts.all(SiteCheck.class).stream()
                .filter(looked)
                .collect(Collectors.toMap(
                        SiteCheck::site,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(SiteCheck::checkedOn)),
                        TreeMap::new));
        return last.values().stream();
    }

    private Stream<DisclosureColumn> columns(BureauFacts facts) {
        if (!parameters.covers(COLUMN)) {
            return Stream.empty();
        }
        String name = parameters.codes(COLUMN, "columnName").get(0);
        return last(facts, check -> check.hasDisclosureColumn() != null).map(check -> column(check, name));
    }

    private static DisclosureColumn column(SiteCheck check, String requiredName) {
        boolean present = Boolean.TRUE.equals(check.hasDisclosureColumn());
        Set<DisclosureSection> missing = EnumSet.noneOf(DisclosureSection.class);
        if (present && !check.sections().isEmpty()) {
            missing = EnumSet.complementOf(EnumSet.copyOf(check.sections()));
        }
        String name = check.columnName();
        boolean misnamed =
                present && name != null && !name.replaceAll("\\s", "").equals(requiredName);
        return new DisclosureColumn(check, present, misnamed, missing.stream().toList());
    }

    private Stream<SiteFunctions> functions(BureauFacts facts) {
        if (!parameters.covers(FUNCTIONS)) {
            return Stream.empty();
        }
        BigDecimal rate = parameters.decimal(FUNCTIONS, "minHitRate");
        return last(
                        facts,
                        check ->
                                check.searchWorks() != null || tried(check.downloadsWorking(), check.downloadSamples()))
                .map(check -> new SiteFunctions(
                        check,
                        Boolean.FALSE.equals(check.searchWorks()),
                        Boolean.TRUE.equals(check.searchWorks())
                                && below(check.searchHits(), check.searchSamples(), rate),
                        below(check.downloadsWorking(), check.downloadSamples(), BigDecimal.ONE)));
    }

    /** Whether samples were drawn and what became of them is known. */
    private static boolean tried(@Nullable Integer good, @Nullable Integer samples) {
        return good != null && samples != null && samples > 0;
    }

    private static boolean below(@Nullable Integer good, @Nullable Integer samples, BigDecimal rate) {
        return good != null
                && samples != null
                && BigDecimal.valueOf(good).compareTo(rate.multiply(BigDecimal.valueOf(samples))) < 0;
    }
}
