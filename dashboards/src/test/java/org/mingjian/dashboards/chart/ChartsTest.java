// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.dashboards.look.LookModels;
import reactor.test.StepVerifier;

class ChartsTest {
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");

    static Stream<Chart> charts() {
        return Stream.of(
                bullets(),
                LookModels.distribution(),
                LookModels.distributionOnPhones(),
                LookModels.trend(),
                waterfall(720),
                waterfall(340),
                heat(),
                smallTrend());
    }

    private static Chart bullets() {
        return DimensionBulletChart.of("dimensions", "各板块得分率", "八个板块", 816, LookModels.bullets());
    }

    private static Chart waterfall(int width) {
        Waterfall fall = new Waterfall(
                "2026Q2 得分",
                new BigDecimal("92.28"),
                "2026Q3 得分",
                List.of(
                        new Waterfall.Part("行为", new BigDecimal("-2.41"), "−2.41"),
                        new Waterfall.Part("口径", new BigDecimal("0.00"), "0.00"),
                        new Waterfall.Part("适用范围", new BigDecimal("0.10"), "+0.10"),
                        new Waterfall.Part("认定", new BigDecimal("0.70"), "+0.70")));
        return WaterfallChart.of("waterfall-" + width, "得分变化的四个部分", "上期 92.28，本期 90.67", width, fall);
    }

    private static Chart heat() {
        return HeatChart.of(
                "articles",
                "条款失分",
                "底色随失分加深",
                List.of("第十二条", "第三十三条"),
                List.of(
                        new HeatRow("市教育局", List.of(new HeatRow.Cell("0.00", 0), new HeatRow.Cell("2.50", 3))),
                        new HeatRow("市人民政府研究室", List.of(new HeatRow.Cell("0.30", 1), new HeatRow.Cell("–", 0)))));
    }

    @Test
    void aHeatTablePrintsEveryFigureOnItsShade() {
        Chart chart = heat();

        assertThat(texts(chart))
                .containsExactlyInAnyOrder("第十二条", "第三十三条", "市教育局", "市人民政府研究室", "0.00", "2.50", "0.30", "–");
        XYZDataset shades = (XYZDataset) chart.drawing().getXYPlot().getDataset();
        assertThat(List.of(shades.getZValue(0, 0), shades.getZValue(0, 1), shades.getZValue(0, 2)))
                .containsExactly(0.0, 3.0, 1.0);
        assertThat(List.of(shades.getYValue(0, 0), shades.getYValue(0, 2))).containsExactly(1.0, 0.0);
    }

    private static Chart smallTrend() {
        DimensionTrend trend = new DimensionTrend(
                "JC",
                "基础公开 · 本期已评 9 项",
                List.of(
                        new DimensionTrend.Point("26Q1", new BigDecimal("80.0"), new BigDecimal("91.2")),
                        new DimensionTrend.Point("26Q2", null, null),
                        new DimensionTrend.Point("26Q3", new BigDecimal("100.0"), new BigDecimal("93.0"))));
        return DimensionTrendChart.of("dimension-jc", "基础公开各期得分率", trend);
    }

    @Test
    void aWaterfallPrintsEitherScoreAndEverySignedPart() {
        assertThat(texts(waterfall(720)))
                .contains("2026Q2 得分", "92.28", "−2.41", "0.00", "+0.10", "+0.70", "2026Q3 得分", "90.67");
    }

    @Test
    void aMissingPeriodBreaksASmallTrend() {
        XYDataset dataset = smallTrend().drawing().getXYPlot().getDataset();

        assertThat(dataset.getY(1, 1)).isNull();
        assertThat(texts(smallTrend())).contains("26Q1", "26Q3", "0", "50", "100", "100.0");
    }

    @Test
    void aKeptDrawingIsOnlyShownForAChartThatLooksTheSame() {
        ChartRenderer renderer = new ChartRenderer();
        String first = renderer.svg(small("61.2")).block();

        assertThat(renderer.svg(small("61.2")).block()).isSameAs(first);
        assertThat(renderer.svg(small("61.3")).block()).isNotEqualTo(first).contains("61.3");
    }

    /** Charts that differ in nothing but a figure. */
    private static Chart small(String rate) {
        return DimensionTrendChart.of(
                "small",
                "得分率",
                new DimensionTrend(
                        "JC",
                        "基础公开",
                        List.of(
                                new DimensionTrend.Point("2026Q2", new BigDecimal("70.0"), new BigDecimal("65.0")),
                                new DimensionTrend.Point("2026Q3", new BigDecimal(rate), new BigDecimal("65.0")))));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void markupBelongsToThePage(Chart chart) {
        String svg = ChartRenderer.drawSvg(chart);

        assertThat(svg)
                .startsWith("<svg ")
                .contains("viewBox=\"0 0 " + chart.width() + " " + chart.height() + "\"")
                .contains("<title id=\"" + chart.id() + "-title\">" + chart.title() + "</title>")
                .contains("<desc id=\"" + chart.id() + "-desc\">" + chart.description() + "</desc>")
                .doesNotContain("rgb(", "font-family", "style=", " width=\"100%\"", "clip-path")
                .doesNotContainPattern("<svg[^>]* (width|height)=")
                .doesNotContainPattern(" id=\"(?!" + chart.id() + ")");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void sameChartGivesSameBytesInEveryLocaleAndZone(Chart chart) {
        String svg = ChartRenderer.drawSvg(chart);
        byte[] png = ChartRenderer.drawPng(chart, 1);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            Chart again = charts().filter(each -> each.id().equals(chart.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(ChartRenderer.drawSvg(again)).isEqualTo(svg);
            assertThat(ChartRenderer.drawPng(again, 1)).isEqualTo(png);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyLabelCanBeShown(Chart chart) {
        assertThat(texts(chart)).isNotEmpty().allMatch(ChartFont::displays);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void pictureForDocumentsHasItsSizeAndIsNotBlank(Chart chart) throws IOException {
        byte[] png = new ChartRenderer().png(chart, 2).block();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(chart.width() * 2);
        assertThat(image.getHeight()).isEqualTo(chart.height() * 2);
        long inked = Stream.iterate(0, y -> y < image.getHeight(), y -> y + 3)
                .flatMap(y -> Stream.iterate(0, x -> x < image.getWidth(), x -> x + 3)
                        .filter(x -> (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF))
                .count();
        assertThat(inked).isGreaterThan(100);
    }

    @Test
    void markupIsDrawnOnDemand() {
        StepVerifier.create(new ChartRenderer().svg(bullets()))
                .expectNext(ChartRenderer.drawSvg(bullets()))
                .verifyComplete();
    }

    @Test
    void bulletsStartAtZeroAndNameEveryDimension() {
        Chart chart = bullets();

        CategoryDataset own = chart.drawing().getCategoryPlot().getDataset(1);
        assertThat(own.getValue("own", "依申请公开")).isEqualTo(new BigDecimal("86.1"));
        assertThat(chart.drawing().getCategoryPlot().getRangeAxis().getRange().getLowerBound())
                .isZero();
        assertThat(texts(chart)).contains("0", "50", "100", "基础公开", "监督保障与整改").hasSize(11);
    }

    @Test
    void distributionShowsEveryBureauOnceAndKeepsTheVetoApart() {
        Chart chart = LookModels.distribution();

        XYDataset dots = chart.drawing().getXYPlot().getDataset();
        assertThat(dots.getItemCount(StripDataset.PEER) + dots.getItemCount(StripDataset.OWN))
                .isEqualTo(49);
        assertThat(dots.getItemCount(StripDataset.VETO)).isEqualTo(3);
        assertThat(dots.getItemCount(StripDataset.MEDIAN)).isEqualTo(4);
        assertThat(texts(chart)).contains("50", "合格 60", "良好 80", "优秀 90", "100", "公共企事业单位");
    }

    @Test
    void distributionOfAPhoneHasTheSameBureausAndFigures() {
        Chart chart = LookModels.distributionOnPhones();

        XYDataset dots = chart.drawing().getXYPlot().getDataset();
        assertThat(dots.getItemCount(StripDataset.PEER) + dots.getItemCount(StripDataset.OWN))
                .isEqualTo(49);
        assertThat(texts(chart)).contains("公共企事业单位", "50", "100").doesNotContain("中位　优/良/合/不");
        assertThat(texts(LookModels.distribution())).contains("中位　优/良/合/不");
    }

    @Test
    void dotsThatWouldCollideAreStacked() {
        BigDecimal score = new BigDecimal("86.60");
        GroupDistribution.Dot dot = new GroupDistribution.Dot(score, GroupDistribution.Kind.PEER);
        GroupDistribution group = new GroupDistribution("组", List.of(dot, dot, dot), score, "");

        XYDataset dots = new StripDataset(List.of(group), 0.05, 32, 0).dataset();

        assertThat(List.of(
                        dots.getYValue(StripDataset.PEER, 0),
                        dots.getYValue(StripDataset.PEER, 1),
                        dots.getYValue(StripDataset.PEER, 2)))
                .isEqualTo(List.of(0.0, 0.25, 0.5));
    }

    @Test
    void trendHasTheSamePaperForEveryBureauUnlessSomebodyIsBelowIt() {
        assertThat(LookModels.trendOfEightQuarters().lower()).isEqualTo(70);
        assertThat(trendOf("69.99").lower()).isEqualTo(60);
        assertThat(trendOf("41.00").lower()).isEqualTo(40);
        assertThat(texts(LookModels.trend()))
                .contains("70", "80", "90", "100", "24Q4", "26Q3", "①", "②", "88.78", "本单位", "组内中位", "优秀", "良好");
    }

    @Test
    void missingPeriodIsAGapAndNotZero() {
        Chart chart = TrendChart.of("gap", "缺一期", "", 360, 260, trendOf("81.00"));

        XYDataset lines = chart.drawing().getXYPlot().getDataset();
        assertThat(lines.getItemCount(2)).isEqualTo(2);
        assertThat(lines.getY(2, 0)).isNull();
        assertThat(texts(chart)).contains("25Q1", "25Q2");
    }

    @Test
    void sparklineBreaksAtAGapAndEndsAtTheNewestScore() {
        Sparkline line = new Sparkline(List.of(
                Optional.of(new BigDecimal("59")),
                Optional.empty(),
                Optional.of(new BigDecimal("100")),
                Optional.of(new BigDecimal("79.5"))));

        assertThat(line.path()).isEqualTo("M2.5 23.5M52.5 2.5L77.5 13.0");
        assertThat(line.end()).isEqualTo(new Sparkline.Place(new BigDecimal("77.5"), new BigDecimal("13.0")));
        assertThat(line.text()).isEqualTo("59.00、–、100.00、79.50");
    }

    @Test
    void namesOfATrendKeepToThemselves() {
        Trend crossing = trendOf(new String[] {"98", "75", "96"}, new String[] {"98", "94", "86"});
        TrendNames names = new TrendNames(crossing, 360, 236);

        TrendNames.Place own = names.own().orElseThrow();
        TrendNames.Place median = names.median().orElseThrow();
        assertThat(own).isNotEqualTo(median);
        assertThat(scoreAt(crossing, own)).isNotEqualTo(own.score());
        assertThat(own.score()).isGreaterThan(96);
        assertThat(median.score()).isLessThan(86);
    }

    @Test
    void nameWithoutAPlaceIsLeftOut() {
        Trend full = trendOf(new String[] {"70"}, new String[] {"100"});

        assertThat(new TrendNames(full, 40, 60).median()).isEmpty();
    }

    private static double scoreAt(Trend trend, TrendNames.Place place) {
        return Objects.requireNonNull(trend.points().get((int) place.at()).official())
                .doubleValue();
    }

    private static Trend trendOf(String[] own, String[] median) {
        List<Trend.Point> points = IntStream.range(0, own.length)
                .mapToObj(
                        i -> new Trend.Point("26Q" + (i + 1), new BigDecimal(own[i]), null, new BigDecimal(median[i])))
                .toList();
        return new Trend(points, List.of(), LookModels.GRADES, "本单位", "组内中位");
    }

    private static Trend trendOf(String score) {
        Trend.Point gap = new Trend.Point("25Q1", null, null, null);
        Trend.Point point = new Trend.Point("25Q2", new BigDecimal(score), null, new BigDecimal("85"));
        return new Trend(List.of(gap, point), List.of(), LookModels.GRADES, "本单位", "组内中位");
    }

    private static List<String> texts(Chart chart) {
        Matcher texts = TEXT.matcher(ChartRenderer.drawSvg(chart));
        return texts.results().map(text -> text.group(1)).toList();
    }
}
