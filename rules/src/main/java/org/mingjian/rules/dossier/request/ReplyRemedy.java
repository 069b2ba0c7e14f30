// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.facts.ServiceRoute;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A reply with what it tells of remedy (救济渠道) beside what the law of its day asks, 条例第五十一条.
 *
 * @param actOn date of the reply
 * @param known whether it is known what the reply tells
 * @param told whether it tells of remedy at all
 * @param missing elements absent or with a wrong figure
 * @param stated review organs as the reply names them
 * @param allowed review organs of this bureau on that day
 * @param wrongOrgans stated organs that certainly are not allowed
 * @param organUnverifiable a stated organ cannot be judged, because the register of bureaus does not name the right one
 * @param refusal whether the type refuses wholly or in part
 * @param reviewFirstDue review must come before suit (复议前置): a refusal under 条例第十四条至第十六条 since 2024-01-01
 * @param groundUnclear a refusal of that time cites none of those articles
 * @param typeUnknown of that time and of unknown type, so that nothing says whether review comes first
 * @param misleads review-first due, but not told, or suit offered at once
 * @param onlineEntryMissing served by internet since 2024-01-01 without an entry for review online
 */
public record ReplyRemedy(
        String key,
        String request,
        LocalDate countedOn,
        LocalDate actOn,
        @Nullable ReplyType type,
        List<String> legalArticles,
        @Nullable ServiceRoute servedVia,
        boolean known,
        boolean told,
        List<RemedyElement> missing,
        List<String> stated,
        List<String> allowed,
        List<String> wrongOrgans,
        boolean organUnverifiable,
        boolean refusal,
        boolean reviewFirstDue,
        boolean groundUnclear,
        boolean typeUnknown,
        boolean misleads,
        boolean onlineEntryMissing,
        @Nullable String url,
        @Nullable String source)
        implements Subject {

    public ReplyRemedy {
        legalArticles = List.copyOf(legalArticles);
        missing = List.copyOf(missing);
        stated = List.copyOf(stated);
        allowed = List.copyOf(allowed);
        wrongOrgans = List.copyOf(wrongOrgans);
    }

    public boolean incomplete() {
        return !missing.isEmpty();
    }

    public boolean organWrong() {
        return !wrongOrgans.isEmpty();
    }

    private String titles() {
        return missing.stream()
                .map(element -> Titles.ofColumn("request-replies", element.column()))
                .collect(Collectors.joining("、"));
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("request", request)
                .with("actOn", actOn)
                .with("replyType", type)
                .withKnown("legalArticles", legalArticles.isEmpty() ? null : legalArticles)
                .withKnown("servedVia", servedVia)
                .with("told", known ? told : null)
                .withKnown("missing", missing.isEmpty() ? null : missing)
                .withKnown("missingTitles", missing.isEmpty() ? null : titles())
                .withKnown("stated", stated.isEmpty() ? null : stated)
                .with("allowed", allowed)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(url, null, source, "request-replies", key);
    }
}
