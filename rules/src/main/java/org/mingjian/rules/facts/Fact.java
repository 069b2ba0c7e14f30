// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import org.jspecify.annotations.Nullable;

/**
 * One thing a bureau published, did or registered. The permitted records are the fact types; each one's components are
 * its columns, from which templates, JSON Schema, files and API follow. An empty component means "not known", never
 * "no".
 */
public sealed interface Fact
        permits Activity,
                AffiliatedOrganization,
                AnnualReport,
                Briefing,
                BrokenLink,
                BudgetDisclosure,
                Bureau,
                BureauExistence,
                BureauFunction,
                BureauReform,
                CatalogueEntry,
                ChannelProbe,
                CleanUp,
                CommitmentList,
                Concern,
                Consultation,
                ConsultationFeedback,
                Decision,
                DisclosureCatalogue,
                DisclosureGuide,
                DisclosureOffice,
                DisclosureRequest,
                Document,
                EnforcementDecision,
                EnforcementProfile,
                ErrorHit,
                GroupAssignment,
                HandlingGuide,
                Incident,
                Innovation,
                Inspection,
                InspectionList,
                InspectionSummary,
                InterpretationPlan,
                KeyArea,
                LegalChallenge,
                Letter,
                MajorDecision,
                ManualScore,
                Meeting,
                NewMediaAccount,
                OpinionEvent,
                OrganizationChange,
                OrganizationProfile,
                PageChange,
                PageTags,
                PastResult,
                Plan,
                PortalColumn,
                PowerChange,
                PowerList,
                PracticeAdoption,
                Proposal,
                ProposalSummary,
                RectificationItem,
                Regime,
                RegisterStatement,
                RepostTask,
                RequestReply,
                RequestStage,
                RequestSuspension,
                ReviewOrgan,
                ServiceCatalogue,
                ServiceItem,
                SiteCheck,
                SiteProbe,
                StandardCatalogue,
                StatutoryDuty,
                Training,
                UpperLawChange,
                ValidityChange,
                WorkAdvice {

    /** Code of the bureau the fact is about. */
    String bureau();

    /** Where the fact comes from: file and key, or an address; empty when it was typed in. */
    @Nullable
    String source();
}
