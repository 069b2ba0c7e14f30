// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.veto;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.platform.AccessCases;
import org.mingjian.rules.dossier.platform.ColumnCases;
import org.mingjian.rules.dossier.platform.ColumnState;
import org.mingjian.rules.dossier.platform.Outage;
import org.mingjian.rules.dossier.platform.SiteCheckCases;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.veto.SiteFailure.Condition;
import org.mingjian.rules.facts.ColumnKind;
import org.mingjian.rules.facts.PortalColumn;
import org.mingjian.rules.facts.SiteCheck;
import org.mingjian.rules.facts.SiteProbe;
import org.mingjian.rules.scheme.Parameters;

/** The conditions under which a site counts as failing, each where the facts of the period tell of it, 国办秘函〔2019〕19号. */
public final class SiteFailureCases implements CaseFamily {

    private static final String INDICATOR = "VT-05";

    private final Parameters parameters;

    public SiteFailureCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<SiteFailure> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        return Stream.of(
                        AccessCases.probesBySite(facts).values().stream().flatMap(probes -> outage(probes, facts)),
                        columns(facts),
                        looks(facts, check -> facts.known(check.homeUpdatedOn()) != null)
                                .map(this::home),
                        looks(facts, check -> check.consultationChannel() != null)
                                .map(SiteFailureCases::consultation))
                .flatMap(each -> each);
    }

    /** The last look of the period at each site that saw this. */
    private static Stream<SiteCheck> looks(BureauFacts facts, Predicate<SiteCheck> telling) {
        return SiteCheckCases.last(
                facts, telling.and(check -> facts.question().period().contains(check.checkedOn())));
    }

    private Stream<SiteFailure> outage(List<SiteProbe> probes, BureauFacts facts) {
        SiteProbe first = probes.get(0);
        return Outage.worst(probes, facts.question().period(), parameters)
                .map(week -> new SiteFailure(
                        Condition.UNREACHABLE,
                        first.site(),
                        week.vetoed(parameters),
                        week.from() + " 至 " + week.to() + " 监测 " + week.attempts() + " 次",
                        week.failures(),
                        week.to(),
                        first.source()))
                .stream();
    }

    private SiteFailure home(SiteCheck check) {
        LocalDate updatedOn = Objects.requireNonNull(check.homeUpdatedOn());
        int idle = (int) ChronoUnit.DAYS.between(updatedOn, check.checkedOn());
        return new SiteFailure(
                Condition.HOME_STALE,
                check.site(),
                idle > whole("homeDays"),
                "首页最近更新 " + updatedOn,
                idle,
                check.checkedOn(),
                check.source());
    }

    private static SiteFailure consultation(SiteCheck check) {
        boolean none = Boolean.FALSE.equals(check.consultationChannel());
        return new SiteFailure(
                Condition.NO_CONSULTATION, check.site(), none, "咨询渠道", none ? 0 : 1, check.checkedOn(), check.source());
    }

    /** Only what was looked at in the period: a veto speaks of now. */
    private Stream<SiteFailure> columns(BureauFacts facts) {
        List<ColumnState> columns = ColumnCases.states(facts, parameters, column -> looked(column, facts))
                .toList();
        return columns.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        columns(
                                Condition.CORE_COLUMNS_STALE,
                                columns,
                                column -> column.stale() && core(column),
                                "staleCoreColumns"),
                        columns(Condition.COLUMNS_STALE, columns, ColumnState::stale, "staleColumns"),
                        columns(Condition.COLUMNS_EMPTY, columns, ColumnState::empty, "emptyColumns"));
    }

    private static boolean looked(PortalColumn column, BureauFacts facts) {
        LocalDate checkedOn = facts.known(column.checkedOn());
        return checkedOn != null && facts.question().period().contains(checkedOn);
    }

    private SiteFailure columns(
            Condition condition, List<ColumnState> columns, Predicate<ColumnState> faulty, String parameter) {
        List<String> names =
                columns.stream().filter(faulty).map(ColumnState::name).toList();
        LocalDate last = columns.stream()
                .map(ColumnState::measuredOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new SiteFailure(
                condition,
                "",
                names.size() >= whole(parameter),
                "检查栏目 " + columns.size() + " 个" + (names.isEmpty() ? "" : "：" + String.join("、", names)),
                names.size(),
                last,
                columns.get(0).source());
    }

    private static boolean core(ColumnState column) {
        return column.kind() == ColumnKind.NEWS
                || column.kind() == ColumnKind.NOTICES
                || column.kind() == ColumnKind.POLICIES;
    }

    private int whole(String parameter) {
        return parameters.whole(INDICATOR, parameter);
    }
}
