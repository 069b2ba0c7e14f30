// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.paper.CircularMaterial.GradeCount;
import org.mingjian.app.paper.CircularMaterial.GroupResult;
import org.mingjian.app.paper.CircularMaterial.Named;
import org.mingjian.app.paper.CircularMaterial.ProblemRow;
import org.mingjian.app.paper.CircularMaterial.ProblemType;
import org.mingjian.app.paper.CircularMaterial.ScoreRow;

/** A circular of an invented city. */
public final class Circulars {

    private Circulars() {}

    public static CircularMaterial issued() {
        List<ScoreRow> scores = new ArrayList<>();
        for (int rank = 1; rank <= 51; rank++) {
            BigDecimal score = new BigDecimal("97.50").subtract(new BigDecimal("0.61").multiply(new BigDecimal(rank)));
            String group = rank > 26 ? "A组（行政执法类）" : "B组（综合管理类）";
            scores.add(new ScoreRow(
                    group, rank, "市第" + rank + "局", score, new BigDecimal("0.50"), rank < 12 ? "优秀" : "良好", ""));
        }
        scores.add(new ScoreRow("A组（行政执法类）", null, "市自然资源局", null, BigDecimal.ZERO, "不合格", "单项否决"));
        return new CircularMaterial(
                "示公开〔2026〕3号",
                "示范市人民政府办公室文件",
                "示范市人民政府办公室",
                "市政府各部门、各直属单位，各县（市、区）人民政府",
                "2026年第三季度",
                "示范市2026年政务公开监督考核方案",
                List.of("《中华人民共和国政府信息公开条例》第四十六条", "第四十七条"),
                52,
                List.of(
                        new GradeCount("优秀", 11),
                        new GradeCount("良好", 28),
                        new GradeCount("合格", 10),
                        new GradeCount("不合格", 3)),
                List.of(
                        new GroupResult("A组（行政执法类）", 26, new BigDecimal("86.42")),
                        new GroupResult("B组（综合管理类）", 26, new BigDecimal("88.10"))),
                List.of(
                        new Named("B组（综合管理类）", "市司法局", "本组第1名，得分96.89分"),
                        new Named("A组（行政执法类）", "市人力资源社会保障局", "本组第1名，得分96.28分")),
                List.of(new Named("A组（行政执法类）", "市自然资源局", "发布日期倒填，经两人确认，单项否决")),
                List.of(
                        new ProblemType("依申请公开答复超期", 4, List.of("市生态环境局", "市住房城乡建设局", "市交通运输局")),
                        new ProblemType("政策解读未全覆盖", 6, List.of("市教育局", "市农业农村局"))),
                scores,
                List.of(
                        new ProblemRow(
                                "市生态环境局",
                                "YS-03",
                                "示环依申〔2026〕31号答复超期2个工作日",
                                "条例第三十三条",
                                new BigDecimal("1.00"),
                                new BigDecimal("0.50"),
                                LocalDate.of(2026, 10, 29)),
                        new ProblemRow(
                                "市教育局",
                                "JD-02",
                                "应解读文件6件，已解读5件",
                                "国办发〔2016〕80号",
                                new BigDecimal("0.50"),
                                new BigDecimal("0.50"),
                                null)),
                LocalDate.of(2026, 10, 29),
                10,
                "4ec806b1".repeat(8),
                "周砚",
                "0000-8000112",
                List.of("市委办公室，市人大常委会办公室，市政协办公室，市监察委员会", "市中级人民法院", "市人民检察院"),
                "此件公开发布",
                "示范市人民政府办公室",
                LocalDate.of(2026, 10, 15),
                PaperTemplate.CURRENT);
    }
}
