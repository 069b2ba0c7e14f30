// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.look;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.DimensionBullet;
import org.mingjian.dashboards.chart.DistributionChart;
import org.mingjian.dashboards.chart.GradeLine;
import org.mingjian.dashboards.chart.GroupDistribution;
import org.mingjian.dashboards.chart.GroupDistribution.Dot;
import org.mingjian.dashboards.chart.GroupDistribution.Kind;
import org.mingjian.dashboards.chart.Sparkline;
import org.mingjian.dashboards.chart.StripPaper;
import org.mingjian.dashboards.chart.Trend;
import org.mingjian.dashboards.chart.TrendChart;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.BadgeNote;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.PeriodPicker;
import org.mingjian.dashboards.page.ScoreBar;
import org.mingjian.dashboards.page.SignedInUser;
import org.mingjian.dashboards.why.DeadlineStrip;
import org.mingjian.dashboards.why.DeadlineStrip.Day;
import org.mingjian.dashboards.why.WhyDetail;
import org.mingjian.dashboards.why.WhyLine;
import org.mingjian.dashboards.why.WhyTotal;

/** The invented but adding-up figures of the pictures: 市生态环境局, 2026Q3, snapshot 2026-10-15. */
public final class LookModels {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 28);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 24);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 9, 29);
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 26), LocalDate.of(2026, 9, 27));
    private static final LocalDate MAKE_UP = LocalDate.of(2026, 9, 20);
    public static final List<GradeLine> GRADES = List.of(
            new GradeLine("合格", new BigDecimal("60")),
            new GradeLine("良好", new BigDecimal("80")),
            new GradeLine("优秀", new BigDecimal("90")));

    private LookModels() {}

    /** One row of a ranking. */
    public record Row(String name, ScoreBar bar, Sparkline line, Badge grade) {}

    public static PageHeader header() {
        return PageHeader.of(
                        "市生态环境局",
                        "示范市政务公开监督考核",
                        new SignedInUser("周砚", "市政府办公室 · 公开办"),
                        "/periods/2026Q3/bureaus/shengtai")
                .withDoor(NavItem.RANKING)
                .withWay(
                        new Breadcrumb("总览", "/"),
                        new Breadcrumb("排名与计分卡", "/periods/2026Q3/ranking"),
                        new Breadcrumb("市直部门 · 有对外服务或执法", "/periods/2026Q3/ranking?group=B1"),
                        Breadcrumb.here("市生态环境局"))
                .withPeriod(new PeriodPicker(
                        "2026Q3", "2026 年第三季度", new Link("2026 年第二季度", "/periods/2026Q2/bureaus/shengtai"), null))
                .withFact("snapshot", "2026-10-15 18:00")
                .withFact("state", "复核中 · 预排名")
                .withDigest("7f3a 91c2 …");
    }

    public static PageHeader homeHeader() {
        return PageHeader.of("总览", "示范市政务公开监督考核", new SignedInUser("周砚", "市政府办公室 · 公开办"), "/")
                .withDoor(NavItem.OVERVIEW)
                .withPeriod(header().period())
                .withFact("snapshot", "2026-10-15（四）18:00")
                .withFact("scheme", "2026.2")
                .withFact("state", "复核中 · 预排名，未发布");
    }

    public static List<DimensionBullet> bullets() {
        return List.of(
                bullet("基础公开", "89.4", "90.6", "85", "94"),
                bullet("政策解读", "83.3", "82.0", "74", "89"),
                bullet("依申请公开", "86.1", "90.2", "83", "95"),
                bullet("公文与规范性文件管理", "94.0", "91.5", "89", "95"),
                bullet("重点领域公开", "91.0", "88.1", "82", "92"),
                bullet("决策参与与回应关切", "87.5", "86.3", "78", "92"),
                bullet("平台、新媒体与发布安全", "89.8", "90.8", "84", "95"),
                bullet("监督保障与整改", "87.3", "88.2", "80", "93"));
    }

    private static DimensionBullet bullet(String name, String rate, String median, String lower, String upper) {
        return new DimensionBullet(
                name, new BigDecimal(rate), new BigDecimal(median), new BigDecimal(lower), new BigDecimal(upper));
    }

    public static Trend trendOfEightQuarters() {
        String[] periods = {"24Q4", "25Q1", "25Q2", "25Q3", "25Q4", "26Q1", "26Q2", "26Q3"};
        String[] own = {"84.10", "85.60", "86.95", "87.40", "88.90", "89.75", "90.10", "88.78"};
        String[] like = {"83.40", "84.90", "86.20", "86.80", "88.10", "89.05", "89.48", "88.78"};
        String[] median = {"82.90", "83.60", "84.80", "85.10", "86.00", "86.40", "86.95", "86.60"};
        List<Trend.Point> points = IntStream.range(0, periods.length)
                .mapToObj(i -> new Trend.Point(
                        periods[i], new BigDecimal(own[i]), new BigDecimal(like[i]), new BigDecimal(median[i])))
                .toList();
        List<Trend.Event> events = List.of(new Trend.Event(3, "申诉更正 +0.35"), new Trend.Event(7, "启用方案 2026.2"));
        return new Trend(points, events, GRADES, "本单位", "组内中位");
    }

    public static Chart trend() {
        return TrendChart.of(
                "trend", "市生态环境局近八季得分", "2024Q4 84.10，2026Q3 88.78，组内中位 86.60。", 360, 260, trendOfEightQuarters());
    }

    public static List<GroupDistribution> groups() {
        return List.of(
                group("区县政府（管委会）", "85.37", "2/6/1/1", "76.5 80.7 83.2 84.6 86.1 87.4 89 91 93.2", true),
                group(
                        "市直部门 · 有对外服务或执法",
                        "86.60",
                        "6/14/5/1",
                        "96.42 94.87 93.55 92.18 91.36 90.24 89.93 89.41 88.78 88.35 87.9 87.12 86.6 86.6 85.24 84.67 83.95 83.02"
                                + " 81.88 80.45 79.66 77.31 75.18 72.54 68.9",
                        true),
                group("市直部门 · 无对外服务", "83.49", "2/5/3/0", "70.15 74.9 78.3 81.2 82.5 84.5 86.9 88.2 91 92.66", false),
                group("公共企事业单位", "82.51", "1/3/1/1", "73.6 80.9 84.1 86.8 91.4", true));
    }

    private static GroupDistribution group(String name, String median, String figures, String scores, boolean veto) {
        Stream<Dot> dots = Stream.of(scores.split(" "))
                .map(score -> new Dot(new BigDecimal(score), score.equals("88.78") ? Kind.OWN : Kind.PEER));
        Stream<Dot> vetoes = veto ? Stream.of(new Dot(new BigDecimal("59.00"), Kind.VETO)) : Stream.of();
        List<Dot> all = Stream.concat(dots, vetoes).toList();
        return new GroupDistribution(name, all, new BigDecimal(median), median + "　" + figures);
    }

    public static Chart distribution() {
        return DistributionChart.of(
                "distribution",
                "各组得分分布",
                "四组 52 家，三家单项否决，总分以 59.00 为限。",
                StripPaper.beside(1216),
                groups(),
                "中位　优/良/合/不",
                GRADES);
    }

    public static Chart distributionOnPhones() {
        return DistributionChart.of(
                "distribution-phone",
                "各组得分分布",
                "四组 52 家，三家单项否决，总分以 59.00 为限。",
                StripPaper.above(358),
                groups(),
                "中位　优/良/合/不",
                GRADES);
    }

    public static List<WhyLine> lines() {
        return List.of(
                line("l1", "-1.60", "JD-01", "政策解读三同步", "3 件文件共缺 4 个同步环节", "4 × 0.40", null, false),
                line(
                        "l2",
                        "-1.00",
                        "YS-03",
                        "逾期答复：示环依申〔2026〕31 号政府信息公开申请",
                        null,
                        "1 × 1.00",
                        new BadgeNote(Badge.UNDER_APPEAL, "申诉中"),
                        true),
                line(
                        "l3",
                        "-0.60",
                        "JC-01",
                        "公开指南要素完整",
                        "指南缺“办公时间”“传真号码”",
                        "2 × 0.30",
                        new BadgeNote(Badge.RECOVERABLE, "可补回"),
                        false),
                line(
                        "l4",
                        "0.00",
                        "PT-03",
                        "栏目更新与空白栏目",
                        "“收费目录”栏目空白，已在 JC-05 扣分",
                        "同一事实不重复扣",
                        new BadgeNote(Badge.NOT_REPEATED, "不重复扣"),
                        false));
    }

    private static WhyLine line(
            String id,
            String points,
            String code,
            String title,
            String fact,
            String sum,
            BadgeNote state,
            boolean open) {
        return new WhyLine(
                id,
                new BigDecimal(points),
                code,
                title,
                fact,
                sum,
                state,
                "/appeals/new?line=" + id,
                "/findings/" + id,
                open,
                detail());
    }

    public static WhyTotal total() {
        return new WhyTotal(new BigDecimal("-10.96"), "= 应评 93.50 − 得分 82.54", Badge.BALANCED);
    }

    private static WhyDetail detail() {
        return new WhyDetail(
                List.of(
                        new WhyDetail.LegalBasis(
                                "《政府信息公开条例》第三十三条第二款", "/law/regulation-33-2", "不能当场答复的，应当自收到申请之日起 20 个工作日内予以答复。"),
                        new WhyDetail.LegalBasis(
                                "考核细则 YS-03", "/rules/YS-03", "逾期每件扣 1.00，逾期超过 10 个工作日扣 2.00，本项封顶 4.00。")),
                List.of(
                        new WhyDetail.Fact("收到", "2026-08-28", "互联网渠道，双方确认，第三十一条第三项；登记台账第 31 行", null),
                        new WhyDetail.Fact(
                                "答复发出", "2026-09-29", "EMS 交寄单", new Link("快照 #a41f 09c2", "/evidence/a41f09c2"))),
                strip(),
                List.of("wd(08-28, 09-29) = 22 > 20，超期 2 个工作日（≤ 10）→ 扣 1.00；本项累计 1.00 / 4.00，未封顶。"),
                "逾期件已答复，本例不可补回；设第 10、15、18 个工作日预警。",
                new Link("常见误区", "/rules/YS-03#guidance"),
                new WhyDetail.Statement(
                        "交寄前已于 09-24 下班前通过电子邮件先行答复申请人。", "市生态环境局 · 10-13 · 申诉 S-0112 待裁，10-20 前裁定（剩 3 工作日）"));
    }

    public static DeadlineStrip strip() {
        List<Day> days = new ArrayList<>();
        int number = 0;
        for (LocalDate date = RECEIVED; !date.isAfter(ANSWERED); date = date.plusDays(1)) {
            DeadlineStrip.Kind kind = kind(date);
            boolean counts = !Set.of(
                            DeadlineStrip.Kind.RECEIVED, DeadlineStrip.Kind.WEEKEND, DeadlineStrip.Kind.HOLIDAY)
                    .contains(kind);
            days.add(new Day(date, kind, counts ? ++number : null));
        }
        return new DeadlineStrip(
                days,
                List.of(
                        BadgeNote.plain("收到当日不计"),
                        new BadgeNote(Badge.DUE, "到期 09-24（四）第 20 个工作日"),
                        BadgeNote.plain("09-20（日）调休上班，计第 16 日"),
                        BadgeNote.plain("09-25 至 09-27 中秋节，不计"),
                        new BadgeNote(Badge.OVERDUE, "答复 09-29（二）第 22 个工作日，超 2 日")),
                "只数周一至周五会得 09-25（中秋节当天），扣节假日而不计调休会得 09-28，均不对。日历依据：《国务院办公厅关于 2026 年部分节假日安排的通知》。");
    }

    private static DeadlineStrip.Kind kind(LocalDate date) {
        if (date.equals(RECEIVED)) {
            return DeadlineStrip.Kind.RECEIVED;
        }
        if (date.equals(MAKE_UP)) {
            return DeadlineStrip.Kind.MAKE_UP;
        }
        if (HOLIDAYS.contains(date)) {
            return DeadlineStrip.Kind.HOLIDAY;
        }
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return DeadlineStrip.Kind.WEEKEND;
        }
        if (date.equals(DUE)) {
            return DeadlineStrip.Kind.DUE;
        }
        if (date.equals(ANSWERED)) {
            return DeadlineStrip.Kind.BREACH;
        }
        return date.isAfter(DUE) ? DeadlineStrip.Kind.OVERDUE : DeadlineStrip.Kind.COUNTED;
    }

    public static List<Row> rows() {
        return List.of(
                row("市市场监管局", "96.42", null, Badge.EXCELLENT, "93.1 92.8 94.2 93.9 95.6 94.4 95.9 96.42"),
                row("市生态环境局", "88.78", null, Badge.GOOD, "84.1 85.6 86.95 87.4 88.9 89.75 90.1 88.78"),
                row("市数据局", "75.18", null, Badge.PASS, "– – 70.1 71.8 73 – 74.2 75.18"),
                row("市体育局", "59.00", "81.27", Badge.VETO, "80 80.5 81 80.2 80.9 81.1 81 59"));
    }

    private static Row row(String name, String score, String before, Badge grade, String history) {
        Sparkline line = new Sparkline(Stream.of(history.split(" "))
                .map(value -> value.equals("–") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(value)))
                .toList());
        return new Row(
                name, new ScoreBar(new BigDecimal(score), before == null ? null : new BigDecimal(before)), line, grade);
    }
}
