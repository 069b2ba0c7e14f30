// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.BudgetDisclosure;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A budget or final accounts with its publication, 预算法第十四条, in calendar days from its approval.
 *
 * @param term by when to publish; not asked where the day of approval is not known
 * @param missingNotes columns of the register that say no: 三公 expenses, and for an organ its running costs
 */
public record BudgetPublication(BudgetDisclosure disclosure, Promptness term, List<String> missingNotes)
        implements Subject {

    private static final String REGISTER = "budget-disclosures";

    public BudgetPublication {
        missingNotes = List.copyOf(missingNotes);
    }

    static BudgetPublication of(BudgetDisclosure disclosure, boolean organ, Promptness term) {
        List<String> missing = new ArrayList<>();
        boolean there = term.doneOn() != null || term.dueOn() == null;
        if (there && Boolean.FALSE.equals(disclosure.hasThreeExpenses())) {
            missing.add(Titles.ofColumn(REGISTER, "hasThreeExpenses"));
        }
        if (there && organ && Boolean.FALSE.equals(disclosure.hasRunningCosts())) {
            missing.add(Titles.ofColumn(REGISTER, "hasRunningCosts"));
        }
        return new BudgetPublication(disclosure, term, missing);
    }

    public int notesMissing() {
        return missingNotes.size();
    }

    public boolean approvalUnknown() {
        return term.dueOn() == null;
    }

    @Override
    public String key() {
        return disclosure.kind() + "/" + disclosure.year();
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return approvalUnknown() ? disclosure.publishedOn() : term.countedOn();
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(disclosure.source())
                .with("year", disclosure.year())
                .with("budgetTitle", Titles.ofCodes(REGISTER, "kind", List.of(disclosure.kind())))
                .with("budgetApprovedOn", disclosure.approvedOn())
                .with("publishedOn", approvalUnknown() ? disclosure.publishedOn() : term.doneOn())
                .withKnown("dueOn", term.dueOn())
                .with("checkedOn", term.checkedOn())
                .with("missingNotes", String.join("、", missingNotes))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(disclosure.url(), null, disclosure.source(), REGISTER, key());
    }
}
