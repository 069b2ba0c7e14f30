// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.fairness;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.fairness.FairnessView.BandRow;
import org.mingjian.dashboards.fairness.FairnessView.GroupRow;
import org.mingjian.dashboards.fairness.FairnessView.IndicatorRow;
import org.mingjian.dashboards.fairness.FairnessView.Matter;
import org.mingjian.dashboards.fairness.FairnessView.ThinRow;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.fairness.FairnessCheck;
import org.mingjian.rules.fairness.IndicatorEffect;
import org.mingjian.rules.fairness.Judgement;
import org.mingjian.rules.fairness.RankBand;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Group;
import org.springframework.stereotype.Component;

/** Puts a fairness check into an official's words. */
@Component
final class FairnessComposer {

    private static final int MOST = 10;

    private final Words words;
    private final NumberFormats figures;
    private final Rulebook rulebook;

    FairnessComposer(Words words, NumberFormats figures, Rulebook rulebook) {
        this.words = words;
        this.figures = figures;
        this.rulebook = rulebook;
    }

    /** @param scheme edition of the result; empty where it cannot be read any more: groups then go by their codes */
    FairnessView view(EvaluationHead head, FairnessCheck check, @Nullable EvaluationScheme scheme) {
        return new FairnessView(
                head,
                check,
                check.judgements().stream().map(one -> matter(one, check)).toList(),
                check.groups().stream()
                        .map(one -> new GroupRow(one, group(one.group(), scheme)))
                        .toList(),
                check.indicators().stream()
                        .filter(one -> one.lost().signum() > 0)
                        .sorted(Comparator.comparing(IndicatorEffect::variance).reversed())
                        .limit(MOST)
                        .map(one -> row(one, head))
                        .toList(),
                check.never().stream().map(one -> row(one, head)).toList(),
                check.always().stream().map(one -> row(one, head)).toList(),
                check.bands().stream().map(one -> band(one, head, scheme)).toList(),
                check.thin().indicators().stream()
                        .limit(MOST)
                        .map(one -> new ThinRow(
                                one.indicator(),
                                title(one.indicator()),
                                one.bureaus(),
                                one.lost(),
                                cases(one.indicator(), head)))
                        .toList());
    }

    private Matter matter(Judgement one, FairnessCheck check) {
        String key = "fairness.matter." + one.matter();
        Badge badge = switch (one.verdict()) {
            case FINE -> Badge.PASSED;
            case LOOK -> Badge.DOUBTFUL;
            case UNKNOWN -> Badge.NO_EVIDENCE;
        };
        return new Matter(
                one,
                badge,
                figure(one, check),
                words.of(
                        key + ".limit",
                        plain(one.limit()),
                        plain(BigDecimal.valueOf(100).subtract(one.limit()))),
                words.of(key + "." + one.verdict()),
                href(one.matter()));
    }

    private String figure(Judgement one, FairnessCheck check) {
        BigDecimal figure = one.figure();
        String key = "fairness.matter." + one.matter() + ".figure";
        return switch (one.matter()) {
            case LOSS -> words.of(key, rate(figure), heaviest(check, Comparator.comparing(IndicatorEffect::share)));
            case VARIANCE ->
                words.of(key, rate(figure), heaviest(check, Comparator.comparing(IndicatorEffect::variance)));
            case SIZE -> words.of(key, check.size().pairs(), check.size().lower(), rate(figure));
            case BANDS -> words.of(key, rate(figure), check.bands().size());
            case GROUP -> figure == null ? words.of("fairness.none") : words.of(key, rate(figure));
            case THIN -> words.of(key, rate(figure), check.thin().bureaus());
            case NEVER, ALWAYS, GRADES, SMALL, UNRANKED -> words.of(key, plain(figure));
        };
    }

    private String heaviest(FairnessCheck check, Comparator<IndicatorEffect> by) {
        return check.indicators().stream()
                .max(by)
                .map(one -> one.indicator() + " " + title(one.indicator()))
                .orElse("");
    }

    private static String href(Judgement.Matter matter) {
        return switch (matter) {
            case GROUP, SIZE, SMALL -> "#groups";
            case LOSS, VARIANCE -> "#indicators";
            case NEVER, ALWAYS -> "#silent";
            case BANDS -> "#bands";
            case GRADES -> "#grades";
            case THIN -> "#thin";
            case UNRANKED -> "#unranked";
        };
    }

    private IndicatorRow row(IndicatorEffect one, EvaluationHead head) {
        return new IndicatorRow(
                one.indicator(),
                title(one.indicator()),
                one.assessed(),
                one.deducted(),
                one.lost(),
                one.share(),
                one.variance(),
                cases(one.indicator(), head));
    }

    private static String cases(String indicator, EvaluationHead head) {
        return "/findings?period=" + head.period() + "&indicator=" + indicator;
    }

    private BandRow band(RankBand band, EvaluationHead head, @Nullable EvaluationScheme scheme) {
        return new BandRow(
                group(band.group(), scheme),
                band.from(),
                band.to(),
                band.bureaus().stream().map(RankedBureau::name).collect(Collectors.joining(words.of("fairness.and"))),
                band.width(),
                "/periods/" + head.period() + "/ranking?group=" + band.group());
    }

    private static String group(String code, @Nullable EvaluationScheme scheme) {
        return scheme == null
                ? code
                : scheme.groups().stream()
                        .filter(one -> one.code().equals(code))
                        .map(Group::title)
                        .findFirst()
                        .orElse(code);
    }

    private String title(String code) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator == null ? "" : indicator.titleZh();
    }

    private String rate(@Nullable BigDecimal percent) {
        return figures.rate(percent);
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }
}
