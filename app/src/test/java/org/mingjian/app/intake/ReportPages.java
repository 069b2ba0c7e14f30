// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

/** Pages of annual reports on disclosure, as lines to deliver. */
public final class ReportPages {

    public static final String OWN = "一年来围绕义务教育主动公开各类信息，及时回应群众关心的问题，持续规范办理流程。"
            + "存在的主要问题是公开内容不够细致，部分栏目更新不够及时，解读形式比较单一，下一步将逐项整改到位。"
            + "全年没有收取信息处理费用，也没有因为公开工作引起的投诉，机关上下对公开工作的认识有了明显提高。";

    public static final String OTHER = "婚姻登记、殡葬服务和养老机构的收费标准全部上网，困难家庭名单每季度更新，接受邻里监督。"
            + "有些街道公示栏破损未修，老年人看不懂表格，我们打算改用大字版并派人上门讲明白，年底前完成全部社区。"
            + "低保金发放明细按月张贴，遇到异议当场登记，三日之内由专人答复，答复情况同时抄送纪检部门备查。";

    private ReportPages() {}

    public static String page(String bureau, int year, String words) {
        return """
                {"bureau":"%1$s","url":"https://example.gov.cn/%1$s/nb%2$d.html","text":"%2$d年政府信息公开工作年度报告\\n\
                本报告根据条例编制，统计期限自%2$d年1月1日至12月31日。\\n一、总体情况\\n%3$s\\n"}
                """.formatted(bureau, year, words);
    }
}
