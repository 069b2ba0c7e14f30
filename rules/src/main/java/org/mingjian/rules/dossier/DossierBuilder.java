// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.basics.CatalogueCases;
import org.mingjian.rules.dossier.basics.CategoryCases;
import org.mingjian.rules.dossier.basics.GuideCases;
import org.mingjian.rules.dossier.basics.PublicationCases;
import org.mingjian.rules.dossier.basics.ReportCases;
import org.mingjian.rules.dossier.basics.ReportContentCases;
import org.mingjian.rules.dossier.basics.StandardCatalogueCases;
import org.mingjian.rules.dossier.bonus.GrowthCases;
import org.mingjian.rules.dossier.bonus.InnovationCases;
import org.mingjian.rules.dossier.bonus.PracticeCases;
import org.mingjian.rules.dossier.document.AttributeCases;
import org.mingjian.rules.dossier.document.CleanUpCases;
import org.mingjian.rules.dossier.document.NormativeCases;
import org.mingjian.rules.dossier.document.ValidityCases;
import org.mingjian.rules.dossier.document.WithholdingCases;
import org.mingjian.rules.dossier.interpretation.ConcernCases;
import org.mingjian.rules.dossier.interpretation.PolicyCases;
import org.mingjian.rules.dossier.keyarea.AffiliateCases;
import org.mingjian.rules.dossier.keyarea.BudgetCases;
import org.mingjian.rules.dossier.keyarea.EnforcementCases;
import org.mingjian.rules.dossier.keyarea.InspectionCases;
import org.mingjian.rules.dossier.keyarea.KeyAreaCases;
import org.mingjian.rules.dossier.keyarea.PlanCases;
import org.mingjian.rules.dossier.keyarea.PowerListCases;
import org.mingjian.rules.dossier.keyarea.ProposalCases;
import org.mingjian.rules.dossier.keyarea.ServiceCases;
import org.mingjian.rules.dossier.participation.ActivityCases;
import org.mingjian.rules.dossier.participation.AnswerCases;
import org.mingjian.rules.dossier.participation.ConsultationCases;
import org.mingjian.rules.dossier.participation.DecisionCases;
import org.mingjian.rules.dossier.participation.DispositionCases;
import org.mingjian.rules.dossier.participation.LetterCases;
import org.mingjian.rules.dossier.participation.MeetingCases;
import org.mingjian.rules.dossier.participation.OpinionCases;
import org.mingjian.rules.dossier.platform.AccessCases;
import org.mingjian.rules.dossier.platform.AccountCases;
import org.mingjian.rules.dossier.platform.ColumnCases;
import org.mingjian.rules.dossier.platform.ReleaseCases;
import org.mingjian.rules.dossier.platform.SiteCheckCases;
import org.mingjian.rules.dossier.platform.TagCases;
import org.mingjian.rules.dossier.platform.TimingCases;
import org.mingjian.rules.dossier.request.ChallengeCases;
import org.mingjian.rules.dossier.request.ChannelCases;
import org.mingjian.rules.dossier.request.FollowUpCases;
import org.mingjian.rules.dossier.request.ReplyCases;
import org.mingjian.rules.dossier.request.RequestCases;
import org.mingjian.rules.dossier.request.StageCases;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.support.BriefingCases;
import org.mingjian.rules.dossier.support.OfficeCases;
import org.mingjian.rules.dossier.support.RectificationCases;
import org.mingjian.rules.dossier.support.RegimeCases;
import org.mingjian.rules.dossier.support.TrainingCases;
import org.mingjian.rules.dossier.veto.FabricationCases;
import org.mingjian.rules.dossier.veto.IncidentCases;
import org.mingjian.rules.dossier.veto.ServiceFailureCases;
import org.mingjian.rules.dossier.veto.SiteFailureCases;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.scheme.Parameters;

/** Prepares the facts of one bureau for asking; may be shared between threads. */
public final class DossierBuilder {

    private static final Comparator<Subject> BY_TYPE_THEN_KEY = Comparator.comparing(
                    (Subject subject) -> subject.getClass().getSimpleName())
            .thenComparing(Subject::key);

    private final List<CaseFamily> families;

    /**
     * @param parameters of the scheme; a family whose indicator the scheme does not name prepares nothing
     * @param calendar by which terms of working days run
     */
    public DossierBuilder(Parameters parameters, WorkingDays calendar) {
        this.families = List.of(
                new GuideCases(parameters, calendar),
                new CatalogueCases(parameters),
                new StandardCatalogueCases(parameters),
                new CategoryCases(parameters),
                new PublicationCases(parameters, calendar),
                new PolicyCases(parameters, calendar),
                new ConcernCases(parameters, calendar),
                new AttributeCases(parameters),
                new ValidityCases(parameters, calendar),
                new WithholdingCases(parameters),
                new NormativeCases(parameters),
                new CleanUpCases(parameters, calendar),
                new ColumnCases(parameters),
                new SiteCheckCases(parameters),
                new TagCases(parameters),
                new AccessCases(parameters),
                new AccountCases(parameters),
                new ReleaseCases(parameters, calendar),
                new TimingCases(parameters),
                new IncidentCases(parameters),
                new FabricationCases(parameters),
                new SiteFailureCases(parameters),
                new ServiceFailureCases(parameters),
                new ReportCases(parameters),
                new ReportContentCases(parameters),
                new RequestCases(parameters, calendar),
                new ReplyCases(parameters),
                new ChannelCases(parameters),
                new StageCases(parameters),
                new FollowUpCases(parameters, calendar),
                new ChallengeCases(parameters),
                new TrainingCases(parameters),
                new DecisionCases(parameters),
                new ConsultationCases(parameters),
                new AnswerCases(parameters, calendar),
                new MeetingCases(parameters, calendar),
                new ActivityCases(parameters),
                new LetterCases(parameters, calendar),
                new OpinionCases(parameters),
                new DispositionCases(parameters, calendar),
                new PracticeCases(parameters),
                new InnovationCases(parameters),
                new KeyAreaCases(parameters),
                new PlanCases(parameters),
                new PowerListCases(parameters, calendar),
                new ServiceCases(parameters),
                new InspectionCases(parameters, calendar),
                new EnforcementCases(parameters, calendar),
                new BudgetCases(parameters),
                new ProposalCases(parameters, calendar),
                new AffiliateCases(parameters),
                new BriefingCases(parameters),
                new OfficeCases(parameters),
                new RegimeCases(parameters),
                new RectificationCases(parameters, calendar),
                new GrowthCases(parameters));
    }

    /**
     * The bureau's cases of the question's period, as known on its day.
     *
     * @param factsOfOneBureau in any order, the bureau itself among them; equal facts count once
     * @throws IllegalArgumentException when the facts name no bureau, or more than one
     */
    public Dossier prepare(Collection<Fact> factsOfOneBureau, Question question) {
        BureauFacts facts = BureauFacts.of(factsOfOneBureau, question);
        List<Subject> cases = families.stream()
                .<Subject>flatMap(family -> family.cases(facts))
                .filter(subject -> belongs(subject, question))
                .sorted(BY_TYPE_THEN_KEY)
                .toList();
        return new Dossier(facts.bureau(), question, cases, facts.completeRegisters());
    }

    private static boolean belongs(Subject subject, Question question) {
        LocalDate countedOn = subject.countedOn();
        return countedOn == null || question.period().contains(countedOn);
    }
}
