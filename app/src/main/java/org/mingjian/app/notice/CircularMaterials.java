// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.paper.CircularMaterial;
import org.mingjian.app.paper.CircularMaterial.GradeCount;
import org.mingjian.app.paper.CircularMaterial.GroupResult;
import org.mingjian.app.paper.CircularMaterial.Named;
import org.mingjian.app.paper.CircularMaterial.ProblemRow;
import org.mingjian.app.paper.CircularMaterial.ProblemType;
import org.mingjian.app.paper.CircularMaterial.ScoreRow;
import org.mingjian.app.paper.PaperTemplate;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** What a circular (通报) on a period's result says. */
@Component
class CircularMaterials {

    private final NoticeProperties properties;
    private final FindingText text;
    private final Words words;

    CircularMaterials(NoticeProperties properties, FindingText text, Words words) {
        this.properties = properties;
        this.text = text;
        this.words = words.ofRecords();
    }

    CircularMaterial of(Notice notice, NoticeSubject subject) {
        NoticeText own = notice.text();
        return new CircularMaterial(
                notice.number(),
                properties.mark(),
                properties.signer(),
                own.addressee().isEmpty() ? NoticeMaterials.WORDING.say("ADDRESSEE") : own.addressee(),
                words.period(notice.period()),
                subject.scheme().title(),
                List.of(NoticeMaterials.WORDING.say("CIRCULAR").split("、(?=《)")),
                subject.places().size(),
                grades(subject),
                groups(subject),
                named(notice, subject, Notice.Listing.PRAISED),
                named(notice, subject, Notice.Listing.CRITICIZED),
                problems(notice, subject),
                scores(subject),
                problemList(notice, subject),
                notice.dueOn(),
                notice.workingDays(),
                subject.run().digests().get("result"),
                own.contactName(),
                own.contactPhone(),
                own.copies(),
                own.remark().isEmpty() ? NoticeMaterials.WORDING.say("OPEN") : own.remark(),
                properties.signer(),
                notice.issuedOn(),
                PaperTemplate.CURRENT);
    }

    private static List<GradeCount> grades(NoticeSubject subject) {
        List<GradeCount> counts = new ArrayList<>();
        for (GradeBand band : subject.scheme().grades()) {
            long bureaus = subject.places().stream()
                    .filter(place -> band.grade().equals(place.grade()))
                    .count();
            counts.add(new GradeCount(band.grade(), (int) bureaus));
        }
        return counts;
    }

    private static List<GroupResult> groups(NoticeSubject subject) {
        List<GroupResult> results = new ArrayList<>();
        for (Group group : subject.scheme().groups()) {
            List<RankedBureau> members = subject.places().stream()
                    .filter(place -> place.group().equals(group.code()))
                    .toList();
            if (!members.isEmpty()) {
                results.add(new GroupResult(group.title(), members.size(), average(members)));
            }
        }
        return results;
    }

    private static @Nullable BigDecimal average(List<RankedBureau> members) {
        List<BigDecimal> scores = members.stream()
                .map(RankedBureau::score)
                .filter(Objects::nonNull)
                .toList();
        return scores.isEmpty()
                ? null
                : scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
    }

    private static List<Named> named(Notice notice, NoticeSubject subject, Notice.Listing listing) {
        return notice.bureaus().stream()
                .filter(one -> one.listing() == listing)
                .map(one -> new Named(subject.group(subject.sheet(one.bureau()).group()), one.name(), one.detail()))
                .toList();
    }

    private List<ProblemType> problems(Notice notice, NoticeSubject subject) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, List<String>> bureaus = new TreeMap<>();
        for (Notice.Named one : criticised(notice)) {
            for (ScoredFinding scored : subject.findings(one)) {
                String title = text.indicator(scored).titleZh();
                counts.merge(title, 1, Integer::sum);
                List<String> having = bureaus.computeIfAbsent(title, none -> new ArrayList<>());
                if (!having.contains(one.name())) {
                    having.add(one.name());
                }
            }
        }
        return counts.entrySet().stream()
                .map(one -> new ProblemType(
                        one.getKey(), one.getValue(), Objects.requireNonNull(bureaus.get(one.getKey()))))
                .sorted(Comparator.comparingInt(ProblemType::findings)
                        .reversed()
                        .thenComparing(ProblemType::title))
                .toList();
    }

    private List<ScoreRow> scores(NoticeSubject subject) {
        return subject.places().stream()
                .map(place -> new ScoreRow(
                        subject.group(place.group()),
                        place.rank(),
                        place.name(),
                        place.score(),
                        place.bonus(),
                        place.grade(),
                        place.veto() ? words.of("ranking.sheet.vetoed") : ""))
                .toList();
    }

    private List<ProblemRow> problemList(Notice notice, NoticeSubject subject) {
        List<ProblemRow> rows = new ArrayList<>();
        for (Notice.Named one : criticised(notice)) {
            for (ScoredFinding scored : subject.findings(one)) {
                rows.add(new ProblemRow(
                        one.name(),
                        scored.finding().indicator(),
                        text.fact(scored),
                        text.law(scored),
                        text.original(scored),
                        scored.effective(),
                        notice.dueOn()));
            }
        }
        return rows;
    }

    private static List<Notice.Named> criticised(Notice notice) {
        return notice.bureaus().stream()
                .filter(one -> one.listing() == Notice.Listing.CRITICIZED)
                .toList();
    }
}
