// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.veto;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.veto.SiteFailure.Condition;
import org.mingjian.rules.facts.Letter;
import org.mingjian.rules.facts.ServiceElement;
import org.mingjian.rules.facts.ServiceItem;
import org.mingjian.rules.scheme.Parameters;

/** Letters the site left unanswered for months, and handling guides nobody can use, 国办秘函〔2019〕19号. */
public final class ServiceFailureCases implements CaseFamily {

    private static final String INDICATOR = "VT-05";

    private final Parameters parameters;

    public ServiceFailureCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<SiteFailure> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Stream<SiteFailure> letters = facts.all(Letter.class).stream()
                .filter(letter -> Boolean.TRUE.equals(letter.valid()) && facts.known(letter.receivedOn()) != null)
                .flatMap(letter -> letter(letter, facts));
        return Stream.concat(letters, guides(facts));
    }

    /** Not asked before the months are over, nor where a missing answer may only be missing from the register. */
    private Stream<SiteFailure> letter(Letter letter, BureauFacts facts) {
        LocalDate last = letter.receivedOn().plusMonths(parameters.whole(INDICATOR, "letterMonths"));
        boolean answered = facts.known(letter.repliedOn()) != null;
        boolean surelyNot =
                facts.isLater(letter.repliedOn()) || facts.complete("letters", letter.receivedOn(), facts.asOf());
        if (!facts.asOf().isAfter(last) || !answered && !surelyNot) {
            return Stream.empty();
        }
        return Stream.of(new SiteFailure(
                Condition.LETTER_UNANSWERED,
                letter.id(),
                !answered,
                letter.receivedOn() + " 收到的有效来信",
                1,
                last.plusDays(1),
                letter.source()));
    }

    /** Only items looked at in the period: a veto speaks of now. */
    private Stream<SiteFailure> guides(BureauFacts facts) {
        List<ServiceItem> all = facts.all(ServiceItem.class);
        List<ServiceItem> looked = all.stream()
                .filter(item -> !item.elements().isEmpty())
                .filter(item -> item.checkedOn() != null
                        && facts.known(item.checkedOn()) != null
                        && facts.question().period().contains(item.checkedOn()))
                .toList();
        if (looked.isEmpty()) {
            return Stream.empty();
        }
        List<String> useless =
                looked.stream().filter(this::useless).map(ServiceItem::title).toList();
        int many = parameters.whole(INDICATOR, "uselessGuides");
        boolean allOfFew = all.size() < many && useless.size() == all.size() && facts.complete("service-items");
        LocalDate last = looked.stream()
                .map(ServiceItem::checkedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Stream.of(new SiteFailure(
                Condition.GUIDES_USELESS,
                "",
                useless.size() >= many || allOfFew,
                "检查事项 " + looked.size() + " 项" + (useless.isEmpty() ? "" : "：" + String.join("、", useless)),
                useless.size(),
                last,
                looked.get(0).source()));
    }

    private boolean useless(ServiceItem item) {
        long missing = ServiceElement.values().length
                - item.elements().stream().distinct().count();
        return missing >= parameters.whole(INDICATOR, "missingElements");
    }
}
