// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.scheme.NoticeKind;

/**
 * Whom drafts name and why, from what was asked, proposed and found.
 *
 * @param names of the evaluation's bureaus by code, in the order of the ranking
 * @param standing the findings asked for that stand
 */
record NoticeChoice(
        NoticeDraft asked,
        NoticeKind kind,
        List<NoticeProposal> proposals,
        List<Map.Entry<String, String>> names,
        List<NoticeSubjectRepository.Standing> standing) {

    private static final int USUAL_DAYS = 10;

    /** Kinds that speak of findings; a reminder, an interview and a circular may rest on the office's reason alone. */
    private static final Set<NoticeKind> OF_FINDINGS =
            EnumSet.of(NoticeKind.RECTIFICATION, NoticeKind.SUPERVISION, NoticeKind.ACCOUNTABILITY);

    /** One notice to be. */
    record Draft(List<Notice.Named> named, int workingDays) {}

    /** Refused with every defect. */
    List<Draft> drafts() {
        refuseUnknown();
        List<Notice.Named> named = kind == NoticeKind.CIRCULAR
                ? Stream.concat(
                                named(NoticeKind.COMMENDATION, Notice.Listing.PRAISED),
                                named(NoticeKind.CIRCULAR, Notice.Listing.CRITICIZED))
                        .toList()
                : named(kind, Notice.Listing.ADDRESSED).toList();
        if (named.isEmpty()) {
            throw DraftNotices.refused("/bureaus", "NOBODY");
        }
        refuseGroundless(named);
        if (kind == NoticeKind.CIRCULAR) {
            return List.of(new Draft(named, days(proposals.stream().filter(one -> one.kind() == kind))));
        }
        return named.stream()
                .map(one -> new Draft(List.of(one), days(proposed(one.bureau(), kind))))
                .toList();
    }

    private Stream<Notice.Named> named(NoticeKind proposed, Notice.Listing listing) {
        return names.stream()
                .filter(one -> wanted(proposed).test(one.getKey()))
                .map(one -> named(one.getKey(), one.getValue(), proposed, listing));
    }

    private Predicate<String> wanted(NoticeKind proposed) {
        boolean praise = proposed == NoticeKind.COMMENDATION;
        Set<String> praised = proposals.stream()
                .filter(one -> one.kind() == NoticeKind.COMMENDATION)
                .map(NoticeProposal::bureau)
                .collect(Collectors.toSet());
        Set<String> chosen = Set.copyOf(asked.bureauCodes());
        if (praise) {
            return bureau -> praised.contains(bureau) && (chosen.isEmpty() || chosen.contains(bureau));
        }
        if (!chosen.isEmpty()) {
            return bureau -> chosen.contains(bureau)
                    && !(kind == NoticeKind.CIRCULAR
                            && praised.contains(bureau)
                            && proposal(bureau, NoticeKind.CIRCULAR) == null
                            && found(bureau).isEmpty());
        }
        return asked.findingIds().isEmpty()
                ? bureau -> proposal(bureau, proposed) != null
                : bureau -> !found(bureau).isEmpty();
    }

    private Notice.Named named(String bureau, String name, NoticeKind proposed, Notice.Listing listing) {
        NoticeProposal proposal = proposal(bureau, proposed);
        List<String> picked = found(bureau);
        String detail = asked.words().isEmpty() && proposal != null ? proposal.detail() : asked.words();
        return new Notice.Named(
                bureau, name, listing, detail, picked.isEmpty() && proposal != null ? proposal.findings() : picked);
    }

    private List<String> found(String bureau) {
        return standing.stream()
                .filter(one -> one.bureau().equals(bureau))
                .map(NoticeSubjectRepository.Standing::finding)
                .toList();
    }

    private @Nullable NoticeProposal proposal(String bureau, NoticeKind proposed) {
        return proposed(bureau, proposed).findFirst().orElse(null);
    }

    private Stream<NoticeProposal> proposed(String bureau, NoticeKind proposed) {
        return proposals.stream()
                .filter(one -> one.kind() == proposed && one.bureau().equals(bureau));
    }

    private static int days(Stream<NoticeProposal> some) {
        return some.mapToInt(NoticeProposal::workingDays).min().orElse(USUAL_DAYS);
    }

    private void refuseUnknown() {
        List<FieldProblem> problems = new ArrayList<>();
        List<String> codes = asked.bureauCodes();
        Set<String> known = names.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                problems.add(new FieldProblem("/bureaus/" + i, DraftNotices.WORDS.say("BUREAU", codes.get(i))));
            }
        }
        List<String> findings = asked.findingIds();
        for (int i = 0; i < findings.size(); i++) {
            String id = findings.get(i);
            if (standing.stream().noneMatch(one -> one.finding().equals(id))) {
                problems.add(new FieldProblem("/findings/" + i, DraftNotices.WORDS.say("FINDING", id)));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** Nobody is written to without a ground; what is to be mended or answered for must be named. */
    private void refuseGroundless(List<Notice.Named> named) {
        boolean findings = OF_FINDINGS.contains(kind);
        List<FieldProblem> problems = named.stream()
                .filter(one ->
                        one.findings().isEmpty() && (findings || one.detail().isEmpty()))
                .map(one -> new FieldProblem(
                        pointer(one.bureau()), DraftNotices.WORDS.say(findings ? "NO_FINDING" : "NOTHING", one.name())))
                .toList();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** Where a bureau was chosen; the field itself where it was not chosen but proposed. */
    private String pointer(String bureau) {
        int at = asked.bureauCodes().indexOf(bureau);
        return at < 0 ? "/bureaus" : "/bureaus/" + at;
    }
}
