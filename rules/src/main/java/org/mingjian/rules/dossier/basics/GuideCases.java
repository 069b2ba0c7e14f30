// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.DisclosureGuide;
import org.mingjian.rules.facts.GuideElement;
import org.mingjian.rules.facts.OrganizationChange;
import org.mingjian.rules.facts.OrganizationChangeKind;
import org.mingjian.rules.facts.OrganizationProfile;
import org.mingjian.rules.scheme.Parameters;

/** The guide in force: its content, its age, and each change of the bureau it must reflect. */
public final class GuideCases implements CaseFamily {

    private static final String REGISTER = "disclosure-guides";
    private static final String CONTENT = "JC-01";
    private static final String UPKEEP = "JC-02";

    private final Parameters parameters;
    private final WorkingDays calendar;

    public GuideCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<Subject> cases(BureauFacts facts) {
        Optional<DisclosureGuide> guide = inForce(facts);
        return Stream.concat(content(guide, facts), guide.stream().flatMap(found -> upkeep(found, facts)));
    }

    /** A bureau that moved its guide leaves the old row behind: one that opens goes first, then the newest. */
    private static Optional<DisclosureGuide> inForce(BureauFacts facts) {
        return facts.all(DisclosureGuide.class).stream()
                .max(Comparator.<DisclosureGuide, Boolean>comparing(guide -> !Boolean.FALSE.equals(guide.reachable()))
                        .thenComparing(
                                guide -> GuideUpkeep.lastUpdate(guide, facts),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(DisclosureGuide::url));
    }

    private Stream<GuideContent> content(Optional<DisclosureGuide> guide, BureauFacts facts) {
        if (!parameters.covers(CONTENT)) {
            return Stream.empty();
        }
        if (guide.isEmpty()) {
            return facts.complete(REGISTER) ? Stream.of(GuideContent.none()) : Stream.empty();
        }
        var required = parameters.codes(CONTENT, "requiredElements").stream()
                .map(GuideElement::valueOf)
                .toList();
        return Stream.of(GuideContent.of(guide.get(), required));
    }

    private Stream<GuideUpkeep> upkeep(DisclosureGuide guide, BureauFacts facts) {
        if (!parameters.covers(UPKEEP)) {
            return Stream.empty();
        }
        List<GuideUpkeep> changes = facts.all(OrganizationChange.class).stream()
                .filter(change -> facts.known(change.effectiveOn()) != null)
                .map(change -> reflection(guide, change, facts))
                .toList();
        GuideUpkeep age =
                GuideUpkeep.age(guide, parameters.whole(UPKEEP, "maxAgeDays"), officePhone(changes, facts), facts);
        return Stream.concat(Stream.of(age), changes.stream());
    }

    /** Not compared while the guide still has time to follow a change of number, or is already asked why it did not. */
    private static @Nullable String officePhone(List<GuideUpkeep> changes, BureauFacts facts) {
        boolean changing = changes.stream()
                .anyMatch(
                        change -> change.changeKind() == OrganizationChangeKind.PHONE && change.reflectedOn() == null);
        return changing
                ? null
                : facts.all(OrganizationProfile.class).stream()
                        .filter(profile -> !facts.isLater(profile.verifiedOn()))
                        .flatMap(profile -> Stream.ofNullable(profile.phone()))
                        .findFirst()
                        .orElse(null);
    }

    private GuideUpkeep reflection(DisclosureGuide guide, OrganizationChange change, BureauFacts facts) {
        LocalDate effectiveOn = change.effectiveOn();
        DueDate due = calendar.add(effectiveOn, parameters.whole(UPKEEP, "changeWorkingDays"));
        LocalDate reflectedOn = GuideUpkeep.firstUpdateFrom(effectiveOn, guide, facts);
        LocalDate until = reflectedOn == null ? facts.asOf() : reflectedOn;
        int late = Math.max(0, calendar.between(due.date(), until).days());
        return GuideUpkeep.change(guide, change, due, reflectedOn, late, facts);
    }
}
