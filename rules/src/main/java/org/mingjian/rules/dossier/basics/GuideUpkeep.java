// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.basics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.DueDate;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.DisclosureGuide;
import org.mingjian.rules.facts.OrganizationChange;
import org.mingjian.rules.facts.OrganizationChangeKind;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * One thing to keep the guide up to date by, 条例第十二条第一款: its age (no {@code changeKind}), or one change of the
 * bureau that the guide must reflect.
 *
 * @param updatedOn last update known; empty: the guide does not say
 * @param ageDays calendar days since then
 * @param maxAgeDays calendar days the last update may be old
 * @param historyKnown whether the guide's earlier updates are known, so that a late one is certainly the first
 * @param effectiveOn the change takes effect, the day not counted
 * @param dueOn last day for the guide to follow
 * @param provisional the due date runs through a year without a holiday notice
 * @param reflectedOn first update on or after the change; empty: none known
 * @param workingDaysLate working days from the due date to the update, or to the evaluation date while there is none
 * @param guidePhone as the guide has it; empty where it is not compared
 * @param officePhone as the office really has it; empty where it is not compared
 */
public record GuideUpkeep(
        String key,
        String url,
        @Nullable LocalDate updatedOn,
        @Nullable Integer ageDays,
        @Nullable Integer maxAgeDays,
        boolean historyKnown,
        @Nullable OrganizationChangeKind changeKind,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate dueOn,
        boolean provisional,
        @Nullable LocalDate reflectedOn,
        int workingDaysLate,
        @Nullable String guidePhone,
        @Nullable String officePhone,
        @Nullable String source)
        implements Subject {

    /** @param officePhone empty where nobody verified it, or where the guide's is behind for a reason of its own */
    static GuideUpkeep age(DisclosureGuide guide, int maxAgeDays, @Nullable String officePhone, BureauFacts facts) {
        LocalDate last = lastUpdate(guide, facts);
        Integer age = last == null ? null : (int) ChronoUnit.DAYS.between(last, facts.asOf());
        return new GuideUpkeep(
                guide.url(),
                guide.url(),
                last,
                age,
                maxAgeDays,
                false,
                null,
                null,
                null,
                false,
                null,
                0,
                guide.phone(),
                officePhone,
                guide.source());
    }

    static GuideUpkeep change(
            DisclosureGuide guide,
            OrganizationChange change,
            DueDate due,
            @Nullable LocalDate reflectedOn,
            int workingDaysLate,
            BureauFacts facts) {
        LocalDate last = lastUpdate(guide, facts);
        boolean notSince = last != null && last.isBefore(change.effectiveOn());
        return new GuideUpkeep(
                change.kind() + "/" + change.effectiveOn(),
                guide.url(),
                last,
                null,
                null,
                notSince || !guide.updates().isEmpty(),
                change.kind(),
                change.effectiveOn(),
                due.date(),
                due.provisional(),
                reflectedOn,
                workingDaysLate,
                null,
                null,
                change.source());
    }

    static @Nullable LocalDate lastUpdate(DisclosureGuide guide, BureauFacts facts) {
        return updates(guide, facts).max(Comparator.naturalOrder()).orElse(null);
    }

    static @Nullable LocalDate firstUpdateFrom(LocalDate day, DisclosureGuide guide, BureauFacts facts) {
        return updates(guide, facts)
                .filter(update -> !update.isBefore(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<LocalDate> updates(DisclosureGuide guide, BureauFacts facts) {
        return Stream.concat(Stream.ofNullable(guide.updatedOn()), guide.updates().stream())
                .filter(day -> facts.known(day) != null);
    }

    /** Whether this is about one change, not the guide's age. */
    public boolean aboutChange() {
        return changeKind != null;
    }

    /** Whether the guide's last update is known to be too old. */
    public boolean stale() {
        return ageDays != null && maxAgeDays != null && ageDays > maxAgeDays;
    }

    /** Whether nothing says when the guide was updated last. */
    public boolean undated() {
        return !aboutChange() && updatedOn == null;
    }

    /** Whether no number of the guide is a number of the office. */
    public boolean phoneDiffers() {
        return guidePhone != null && officePhone != null && !PhoneNumbers.meet(guidePhone, officePhone);
    }

    /** Whether the guide followed late, or not yet and its time is over. */
    public boolean late() {
        return workingDaysLate > 0;
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return dueOn == null ? null : dueOn.plusDays(1);
    }

    private @Nullable String changeTitle() {
        return changeKind == null ? null : Titles.ofCodes("organization-changes", "kind", List.of(changeKind));
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("url", url)
                .with("updatedOn", updatedOn)
                .withKnown("ageDays", ageDays)
                .withKnown("maxAgeDays", maxAgeDays)
                .withKnown("changeKind", changeKind)
                .withKnown("changeTitle", changeTitle())
                .withKnown("effectiveOn", effectiveOn)
                .withKnown("dueOn", dueOn)
                .withKnown("reflectedOn", reflectedOn)
                .withKnown("guidePhone", officePhone == null ? null : guidePhone)
                .withKnown("officePhone", officePhone)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "disclosure-guides", key);
    }
}
