// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mingjian.rules.reading.page.PageInput;

/**
 * A made page with a metadata header: which labels it has, how they are spelt and what stands behind them is drawn by a
 * seed; what a reader must answer is known beforehand.
 *
 * @param expected answers by name of the component of a reading; a field that is not there must be null
 */
record HeaderPage(String layout, PageInput input, Map<String, Object> expected) {
    private static final String[] INDEX = {"索引号", "索 引 号", "信息索引号", "索取号", "索　引　号", "公开索引号", "政府信息索引号"};
    private static final String[] NUMBER = {"文号", "发文字号", "文　　号", "文件编号", "发文文号", "文 号", "公文文号"};
    private static final String[] ISSUER = {"发布机构", "发文机关", "公开主体", "发文单位", "信息发布机构", "公开责任部门", "发布单位", "制定机关"};
    private static final String[] WRITTEN = {"成文日期", "生成日期", "发文日期", "公文成文日期", "成文时间", "信息生成日期", "印发日期"};
    private static final String[] PUBLISHED = {"发布日期", "公开日期", "发布时间", "公开时间", "信息发布日期", "公布日期", "上网日期"};
    private static final String[] VALIDITY = {"有效性", "时效性", "是否有效", "效力状态", "时 效 性", "文件有效性"};
    private static final String[] TOPIC = {"主题分类", "主题类别", "信息分类", "组配分类"};
    private static final String[] TITLE = {"标题", "标　　题", "名称", "信息名称", "文件名称", "名 称", "公文标题"};
    private static final String[] OTHER = {"关键词", "体裁分类", "公开范围", "公开时限", "语种", "文件类型", "生效日期", "主题词号", "服务对象"};
    private static final String[] NOTHING = {"", "", "", "无", "/", "-", "--", "暂无", "无文号"};
    private static final String[] ORGANS = {
        "某市司法局", "青山县人民政府办公室", "临河区教育体育局", "平川镇人民政府", "市委宣传部、市财政局", "区政府办", "北岸新区管委会", "某市住房和城乡建设局（人防办）", "河口街道办事处"
    };
    private static final String[] SUBJECTS = {
        "法律援助办案规定", "防汛抗旱应急预案", "农村公路养护管理办法（试行）", "“十四五”养老服务发展规划", "公共租赁住房实施细则", "2024年政务公开工作要点"
    };
    private static final String[] BODY = {
        "各区、市人民政府，市直各部门：\n现将有关文件印发给你们，请结合实际认真贯彻执行。原文件（某政发〔2010〕3号）自2012年1月1日起废止。\n某市人民政府办公室\n2021年6月1日\n",
        "第一章 总则\n第一条 为了规范本市有关工作，根据有关法律、法规的规定，结合本市实际，制定本办法。\n发布机构：指公开信息的责任机构。\n"
    };

    /** One label with what is written behind it. */
    record Entry(String label, String value) {}

    static HeaderPage of(long seed) {
        return new Drawing(new Random(seed)).page();
    }

    /** The draws behind one page. */
    private static final class Drawing {
        private final Random random;
        private final Map<String, Object> expected = new LinkedHashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        Drawing(Random random) {
            this.random = random;
        }

        HeaderPage page() {
            String title = title();
            boolean told = random.nextInt(3) == 0;
            entry("indexNumber", 2, INDEX, indexNumber());
            entry("documentNumber", 2, NUMBER, documentNumber());
            entry("issuer", 2, ISSUER, one(ORGANS));
            date("writtenOn", WRITTEN);
            date("publishedOn", PUBLISHED);
            entry("validity", 3, VALIDITY, one("有效", "失效", "现行有效", "废止", "已废止"));
            entry("topic", 3, TOPIC, one("司法行政", "综合政务", "城乡建设、环境保护", "应急管理"));
            entries.add(new Entry(one(OTHER), one("", "通知", "面向社会", "长期公开", "中文", "2030-01-01")));
            Collections.shuffle(entries, random);
            if (told) {
                entries.add(random.nextInt(entries.size() + 1), new Entry(one(TITLE), title));
            }
            expected.put("title", title);
            HeaderLayout layout = one(HeaderLayout.values());
            return new HeaderPage(layout.name(), layout.page(random, entries, title, told, one(BODY)), expected);
        }

        private void entry(String field, int chances, String[] labels, String value) {
            int drawn = random.nextInt(chances + 2);
            if (drawn == 0) {
                return;
            }
            boolean stated = drawn > 1;
            entries.add(new Entry(one(labels), stated ? value : one(NOTHING)));
            if (stated) {
                expected.put(field, value);
            }
        }

        private void date(String field, String[] labels) {
            LocalDate day = LocalDate.of(2008 + random.nextInt(18), 1, 1).plusDays(random.nextInt(360));
            String form = one(
                    day.toString(),
                    day + " 10:2" + random.nextInt(10),
                    day + " 16:03:44.0",
                    day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                    String.format("%d年%02d月%02d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                    day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth(),
                    day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth(),
                    String.format("%d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
            entry(field, 3, labels, form);
            expected.computeIfPresent(field, (name, value) -> day);
        }

        private String indexNumber() {
            int year = 2010 + random.nextInt(15);
            int serial = random.nextInt(100_000);
            return one(
                    "11370200004276" + random.nextInt(10) + "XW/" + year + "-" + serial,
                    "00012" + random.nextInt(1000) + "/" + year + String.format("%02d", 1 + random.nextInt(12)) + "-"
                            + serial,
                    "PZ0" + random.nextInt(10_000) + "-1300-" + year + "-00" + serial,
                    "SY" + year + serial + "00",
                    year + "0618-164604-" + random.nextInt(1000));
        }

        private String documentNumber() {
            int year = 2010 + random.nextInt(15);
            String code = one("某政发", "青政办发", "临教体〔字〕", "某司规", "平府办函", "沪某府办规").replace("〔字〕", "字");
            return one(
                    code + "〔" + year + "〕" + random.nextInt(300) + "号",
                    code + "[" + year + "]" + random.nextInt(300) + "号",
                    code + "（" + year + "）第" + random.nextInt(300) + "号",
                    "某市人民政府令第" + random.nextInt(300) + "号");
        }

        private String title() {
            String organ = one("某市司法局", "青山县人民政府办公室", "平川镇人民政府");
            String subject = one(SUBJECTS);
            return one(
                    organ + "关于印发《" + subject + "》的通知",
                    organ + "关于印发" + subject + "的通知",
                    "关于印发《" + subject + "》的通知",
                    organ + "关于转发《" + subject + "》的通知",
                    "《" + subject + "》政策解读",
                    "一图读懂《" + subject + "》",
                    organ + "关于做好2023年公共法律服务工作的意见");
        }

        @SafeVarargs
        private <T> T one(T... some) {
            return some[random.nextInt(some.length)];
        }
    }
}
