// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.ChallengeKind;
import org.mingjian.rules.facts.ChallengeResult;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.LegalChallenge;
import org.mingjian.rules.scheme.Parameters;

/** Reviews and suits that ended, and their share in the period; open ones are asked nothing. */
public final class ChallengeCases implements CaseFamily {

    private static final String INDICATOR = "YS-10";

    private final Parameters parameters;

    public ChallengeCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<ChallengeOutcome> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        List<LegalChallenge> ended = facts.all(LegalChallenge.class).stream()
                .filter(challenge -> !facts.isLater(challenge.closedOn()))
                .filter(challenge -> facts.known(challenge.closedOn()) != null || settled(challenge.result()))
                .toList();
        return Stream.concat(
                ended.stream().map(challenge -> ChallengeOutcome.of(challenge, facts.known(challenge.closedOn()))),
                Stream.of(reviews(ended, facts), litigation(ended, facts)).flatMap(Stream::ofNullable));
    }

    private static boolean settled(@Nullable ChallengeResult result) {
        return result != null && result != ChallengeResult.OPEN;
    }

    /** Measured by the requests of the period, which only a complete register counts. */
    private @Nullable ChallengeOutcome reviews(List<LegalChallenge> ended, BureauFacts facts) {
        int requests = (int) facts.all(DisclosureRequest.class).stream()
                .filter(request -> falls(request.receivedOn(), facts))
                .count();
        return facts.complete("disclosure-requests")
                ? share(ChallengeKind.REVIEW, "maxReviewShare", lost(ChallengeKind.REVIEW, ended, facts), requests)
                : null;
    }

    private @Nullable ChallengeOutcome litigation(List<LegalChallenge> ended, BureauFacts facts) {
        int suits = (int) ended.stream()
                .filter(challenge -> challenge.kind() == ChallengeKind.LITIGATION)
                .filter(challenge -> falls(facts.known(challenge.closedOn()), facts))
                .count();
        int lost = lost(ChallengeKind.LITIGATION, ended, facts);
        return share(ChallengeKind.LITIGATION, "maxLitigationShare", lost, suits);
    }

    /** Of very few, one would already be too large a share. */
    private @Nullable ChallengeOutcome share(ChallengeKind kind, String most, int lost, int basis) {
        if (lost == 0 || basis < parameters.whole(INDICATOR, "shareFrom")) {
            return null;
        }
        BigDecimal allowed = parameters.decimal(INDICATOR, most).multiply(BigDecimal.valueOf(basis));
        return ChallengeOutcome.share(
                kind, lost, basis, BigDecimal.valueOf(lost).compareTo(allowed) > 0);
    }

    private static int lost(ChallengeKind kind, List<LegalChallenge> ended, BureauFacts facts) {
        return (int) ended.stream()
                .filter(challenge -> challenge.kind() == kind && challenge.result() == ChallengeResult.CORRECTED)
                .filter(challenge -> falls(facts.known(challenge.closedOn()), facts))
                .count();
    }

    private static boolean falls(@Nullable LocalDate day, BureauFacts facts) {
        return day != null && facts.question().period().contains(day);
    }
}
