// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.ResultJson;
import org.mingjian.app.paper.NoticeFigures;
import org.mingjian.app.paper.NoticeItem;
import org.mingjian.app.paper.NoticeMaterial;
import org.mingjian.app.paper.PaperTemplate;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.RectificationAdvice;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** What a notice to one bureau says. */
@Component
class NoticeMaterials {

    static final org.mingjian.rules.facts.Words WORDING =
            org.mingjian.rules.facts.Words.beside(NoticeMaterials.class, "wording.properties");

    private final NoticeProperties properties;
    private final FindingText text;
    private final Editions editions;
    private final Words words;

    NoticeMaterials(NoticeProperties properties, FindingText text, Editions editions, Words words) {
        this.properties = properties;
        this.text = text;
        this.editions = editions;
        this.words = words.ofRecords();
    }

    NoticeMaterial of(Notice notice, NoticeSubject subject) {
        Notice.Named named = notice.bureaus().get(0);
        ScoreSheet sheet = subject.sheet(named.bureau());
        NoticeText own = notice.text();
        LocalDate issuedOn = notice.issuedOn();
        return new NoticeMaterial(
                notice.kind(),
                notice.number(),
                properties.mark(),
                properties.signer(),
                named.name(),
                own.addressee().isEmpty() ? named.name() : own.addressee(),
                words.period(notice.period()),
                List.of(WORDING.say(notice.kind().name()).split("、(?=《)")),
                reasons(named, own),
                figures(sheet),
                items(notice, subject, named),
                notice.dueOn(),
                notice.workingDays(),
                AppealTerm.of(subject).until(issuedOn, editions.calendar()),
                subject.scheme().deadlines().appeal(),
                own.appointment().isEmpty() ? null : own.appointment(),
                Sha256.of(ResultJson.write(sheet)),
                own.contactName(),
                own.contactPhone(),
                own.copies(),
                issuedOn,
                PaperTemplate.CURRENT);
    }

    private static List<String> reasons(Notice.Named named, NoticeText own) {
        List<String> reasons = new ArrayList<>();
        if (!named.detail().isEmpty()) {
            reasons.addAll(List.of(named.detail().split("；")));
        }
        if (!own.remark().isEmpty()) {
            reasons.add(own.remark());
        }
        return reasons;
    }

    private static NoticeFigures figures(ScoreSheet sheet) {
        int deductions = 0;
        for (ScoreLine line : sheet.lines()) {
            if (line.kind() == IndicatorKind.DEDUCTION && line.outcome() == Outcome.VIOLATED) {
                deductions++;
            }
        }
        BigDecimal lost = sheet.possible().subtract(sheet.got());
        return new NoticeFigures(sheet.possible(), deductions, lost, sheet.bonus(), sheet.score(), sheet.grade());
    }

    private List<NoticeItem> items(Notice notice, NoticeSubject subject, Notice.Named named) {
        List<NoticeItem> items = new ArrayList<>();
        for (ScoredFinding scored : subject.findings(named)) {
            String statement = subject.statements().get(scored.finding().id());
            items.add(item(notice, scored, statement, items.size() + 1));
        }
        return items;
    }

    private NoticeItem item(Notice notice, ScoredFinding scored, @Nullable String statement, int position) {
        RectificationAdvice advice = text.indicator(scored).rectification();
        return new NoticeItem(
                position,
                scored.finding().id(),
                scored.finding().indicator(),
                text.indicator(scored).titleZh(),
                text.indicator(scored).titleZh(),
                text.fact(scored),
                text.url(scored),
                text.foundOn(scored),
                text.law(scored),
                text.arithmetic(scored),
                text.original(scored),
                scored.effective(),
                text.decision(scored),
                statement,
                requirement(advice),
                due(notice, advice.workingDays()),
                // Every item stands in the register, so every item is listed as one to be answered.
                true);
    }

    /** What has happened and cannot be mended asks for measures against the next time. */
    static String requirement(RectificationAdvice advice) {
        return advice.curable() ? advice.text() : WORDING.say("PREVENTION", advice.text());
    }

    /** Working days by the indicator, but never later than the notice allows; absent where the notice's own day holds. */
    @Nullable
    LocalDate due(Notice notice, int workingDays) {
        LocalDate issuedOn = notice.issuedOn();
        LocalDate latest = notice.dueOn();
        if (issuedOn == null) {
            return null;
        }
        LocalDate own = editions.calendar().add(issuedOn, workingDays).date();
        return latest != null && !own.isBefore(latest) ? null : own;
    }
}
