// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.Ground;
import org.mingjian.app.evidence.EvidenceRepository;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.manualscore.ManualScoreActions;
import org.mingjian.dashboards.manualscore.ManualScoreForm;
import org.mingjian.dashboards.manualscore.ManualScoreQuery;
import org.mingjian.dashboards.manualscore.ScoringCard;
import org.mingjian.dashboards.manualscore.ScoringLine;
import org.mingjian.dashboards.manualscore.ScoringList;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Manual scores for the pages. */
@Component
class ManualScorePages implements ManualScoreQuery, ManualScoreActions {

    private final Scorings scorings;
    private final GiveScore give;
    private final WithdrawScore withdraw;
    private final EvidenceRepository evidence;
    private final RefusalOnForm form;

    ManualScorePages(
            Scorings scorings,
            GiveScore give,
            WithdrawScore withdraw,
            EvidenceRepository evidence,
            RefusalOnForm form) {
        this.scorings = scorings;
        this.give = give;
        this.withdraw = withdraw;
        this.evidence = evidence;
        this.form = form;
    }

    @Override
    public Mono<ScoringList> scorings(@Nullable Long evaluation, Viewer viewer) {
        var account = account(viewer);
        return scorings.heads(account).collectList().flatMap(heads -> {
            List<ScoringList.Choice> choices = heads.stream()
                    .map(head -> new ScoringList.Choice(head.id(), head.period(), head.scheme(), head.open()))
                    .toList();
            return Mono.justOrEmpty(heads.stream()
                            .filter(head -> evaluation == null || head.id() == evaluation)
                            .findFirst())
                    .flatMap(head -> evidence.counts("manual-scores/" + head.scheme() + "/" + head.period() + "/")
                            .flatMap(counts -> scorings.of(head, null, account)
                                    .map(one -> line(one, counts, account))
                                    .collectList()
                                    .map(lines ->
                                            new ScoringList(choices, head.id(), head.period(), head.open(), lines))))
                    .defaultIfEmpty(new ScoringList(choices, null, null, false, List.of()));
        });
    }

    @Override
    public Mono<ScoringCard> scoring(String id, Viewer viewer) {
        var account = account(viewer);
        return scorings.find(id, account)
                .map(one -> new ScoringCard(
                        line(one, Map.of(), account),
                        one.period(),
                        one.kind().name(),
                        one.outcome().name(),
                        one.rule().threshold(),
                        one.worth()
                                .multiply(one.rule().threshold())
                                .divide(BigDecimal.valueOf(100), 2, java.math.RoundingMode.DOWN),
                        one.round(),
                        one.seen(account).stream().map(ManualScorePages::given).toList(),
                        one.open(),
                        one.published(),
                        gives(one, account),
                        one.open() && one.state(account) == ScoringState.SETTLE,
                        one.open() && one.of(viewer.name()).isPresent(),
                        ScoreDraft.GROUNDS.stream().map(Ground::name).toList()));
    }

    private static boolean gives(Scoring one, org.mingjian.app.platform.security.Viewer account) {
        ScoringState state = one.state(account);
        return account.role() == Role.OFFICE
                && one.open()
                && (state == ScoringState.MINE || state == ScoringState.KNOWN);
    }

    private ScoringLine line(
            Scoring one, Map<String, Integer> evidences, org.mingjian.app.platform.security.Viewer account) {
        boolean knows = one.seen(account).size() >= 2;
        return new ScoringLine(
                one.id().toString(),
                one.id().bureau(),
                one.bureauName(),
                one.id().indicator(),
                scorings.title(one),
                one.worth(),
                one.state(account).name(),
                one.state(account).waits(),
                knows ? one.difference() : null,
                one.resultFor(account),
                evidences.getOrDefault("manual-scores/" + one.key(), 0));
    }

    private static ScoringCard.Given given(GivenScore one) {
        return new ScoringCard.Given(
                one.place().name(),
                one.scorer(),
                one.points(),
                one.ground() == null ? null : one.ground().name(),
                one.reason(),
                one.givenAt());
    }

    @Override
    public Mono<Void> give(String id, ManualScoreForm typed, Viewer viewer) {
        return form.worded(
                () -> give.give(id, new ScoreDraft(typed.points(), null, typed.reason()), account(viewer)),
                "scores",
                ScoreRefused::new);
    }

    @Override
    public Mono<Void> settle(String id, ManualScoreForm typed, Viewer viewer) {
        return form.worded(
                () -> give.settle(id, new ScoreDraft(typed.points(), typed.ground(), typed.reason()), account(viewer)),
                "scores",
                ScoreRefused::new);
    }

    @Override
    public Mono<Void> withdraw(String id, ManualScoreForm typed, Viewer viewer) {
        return form.worded(() -> withdraw.withdraw(id, typed.why(), account(viewer)), "scores", ScoreRefused::new);
    }

    private static org.mingjian.app.platform.security.Viewer account(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
    }
}
