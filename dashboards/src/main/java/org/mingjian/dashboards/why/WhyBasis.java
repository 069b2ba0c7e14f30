// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.law.ArticleNumbers;
import org.mingjian.rules.law.Regulation;
import org.mingjian.rules.law.RegulationReader;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.LegalBasis;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** The law and the scheme's own words a line rests on, and how its points come about; on screen and in documents. */
@Component
public final class WhyBasis {
    private final Words words;
    private final NumberFormats figures;
    private final Regulation regulation = RegulationReader.disclosure();

    public WhyBasis(Words words, NumberFormats figures) {
        this.words = words;
        this.figures = figures;
    }

    /** Articles first, what is not read in the text marked; then how the scheme counts. */
    public List<WhyDetail.LegalBasis> of(@Nullable Indicator indicator, @Nullable SchemeIndicator chosen) {
        List<WhyDetail.LegalBasis> basis = new ArrayList<>();
        if (indicator != null) {
            indicator
                    .legalBasis()
                    .forEach(law ->
                            basis.add(new WhyDetail.LegalBasis(citation(law), "/law#" + anchor(law), law.quote())));
        }
        if (chosen != null) {
            basis.add(new WhyDetail.LegalBasis(
                    words.of("why.scheme", chosen.code()),
                    indicator == null ? null : "/rules/" + chosen.code(),
                    words.of(
                            "why.scheme." + chosen.kind().name(),
                            figures.points(chosen.points()),
                            figures.points(chosen.cap()))));
        }
        return basis;
    }

    /** What to do, in how many days, and what it brings: the same words wherever a loss is explained. */
    public String rectification(@Nullable Indicator indicator, ScoreLine line, WinBack winBack) {
        if (indicator == null) {
            return words.of("why.rectification.manual");
        }
        String advice = rectification(indicator)
                + words.of("why.rectification.days", indicator.rectification().workingDays());
        boolean wins = indicator.kind() == IndicatorKind.DEDUCTION
                && indicator.rectification().curable()
                && line.effective().signum() > 0
                && winBack.possible();
        return wins ? advice + gain(line, winBack) : advice;
    }

    private String gain(ScoreLine line, WinBack winBack) {
        BigDecimal now = winBack.sheet().got();
        BigDecimal after = winBack.got(Set.of(line.indicator()));
        return after.compareTo(now) > 0
                ? words.of(
                        "why.gain",
                        figures.signed(after.subtract(now)),
                        figures.signed(winBack.score(after).subtract(winBack.score(now))),
                        figures.points(winBack.score(after)))
                : words.of("why.gain.none");
    }

    /** What to do, and whether the points come back. */
    public String rectification(Indicator indicator) {
        String key = indicator.kind() == IndicatorKind.BONUS
                ? "why.bonus"
                : indicator.rectification().curable() ? "why.curable" : "why.incurable";
        return words.of(key, indicator.rectification().text());
    }

    /** How the points of a finding come about: its sum, and where the same fact was deducted instead. */
    public List<String> sums(ScoredFinding finding) {
        String elsewhere = finding.suppressedBy();
        return elsewhere == null
                ? List.of(finding.arithmetic())
                : List.of(finding.arithmetic(), words.of("why.suppressed", elsewhere));
    }

    /** Document and article, with the mark of a reference that is not confirmed. */
    public String citation(LegalBasis law) {
        String document = law.document();
        String article = (document.contains("《") ? document : "《" + document + "》") + law.article();
        return law.certainty() == LegalBasis.Certainty.CONFIRMED
                ? article
                : article + words.of("sentence.bracketed", words.of("certainty", law.certainty()));
    }

    /** Id in the index of articles: the article's where the regulation is cited, else the document's. */
    public String anchor(LegalBasis law) {
        List<Integer> articles = regulation.isCitedBy(law) ? ArticleNumbers.in(law.article()) : List.of();
        return articles.isEmpty() ? place(law) : "article-" + articles.get(0);
    }

    /** Id of a document's place in the index of articles. */
    public static String place(LegalBasis law) {
        return "law-" + Integer.toHexString(law.document().hashCode());
    }
}
