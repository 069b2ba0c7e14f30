// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.NoticeKind;

/** Notices of an invented city, in the figures of the design's picture of a rectification notice. */
public final class Notices {

    private static final LocalDate ISSUED = LocalDate.of(2026, 10, 15);
    private static final LocalDate SOON = LocalDate.of(2026, 10, 22);
    private static final LocalDate LATER = LocalDate.of(2026, 10, 29);

    private Notices() {}

    public static NoticeMaterial issued(NoticeKind kind) {
        return of(kind, "示公开整〔2026〕12号", ISSUED, LATER, SOON, items(LATER));
    }

    /** For the office's reason alone; no finding is named. */
    public static NoticeMaterial withoutItems(NoticeKind kind) {
        return of(kind, "示公开整〔2026〕12号", ISSUED, LATER, SOON, List.of());
    }

    public static NoticeMaterial preview(NoticeKind kind) {
        return of(kind, null, null, null, null, items(null));
    }

    private static NoticeMaterial of(
            NoticeKind kind,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate appealUntil,
            List<NoticeItem> items) {
        return new NoticeMaterial(
                kind,
                number,
                "示范市人民政府办公室",
                "示范市人民政府办公室",
                "市生态环境局",
                kind == NoticeKind.ACCOUNTABILITY ? "市监察委员会" : "市生态环境局",
                "2026年第三季度",
                List.of("《中华人民共和国政府信息公开条例》第四十六条", "第四十七条"),
                kind == NoticeKind.RECTIFICATION
                        ? List.of()
                        : List.of("示公开整〔2026〕7号通知书所列2项问题，限期9月18日，至今未销号，已逾期18个工作日。", "同一指标连续两期失分（YS-03）。"),
                new NoticeFigures(
                        new BigDecimal("93.50"),
                        22,
                        new BigDecimal("10.96"),
                        new BigDecimal("0.50"),
                        new BigDecimal("88.78"),
                        "良好"),
                items,
                dueOn,
                10,
                appealUntil,
                kind == NoticeKind.RECTIFICATION || kind == NoticeKind.SUPERVISION ? 5 : 0,
                kind == NoticeKind.INTERVIEW ? "定于2026年10月21日（星期三）上午9时30分，在市政府办公楼三楼会议室进行，由市政府办公室主持。" : null,
                "7f3a91c2".repeat(8),
                "周砚",
                "0000-8000112",
                List.of("市审计局"),
                issuedOn,
                PaperTemplate.CURRENT);
    }

    private static List<NoticeItem> items(@Nullable LocalDate due) {
        LocalDate soon = due == null ? null : SOON;
        List<NoticeItem> items = new ArrayList<>();
        items.add(new NoticeItem(
                1,
                "f-01",
                "YS-03",
                "答复时限",
                "依申请公开答复超期",
                "示环依申〔2026〕31号申请于8月28日收到，应于9月24日前答复，实际于9月29日发出，超期2个工作日。",
                null,
                LocalDate.of(2026, 10, 9),
                "条例第三十三条",
                "每件1.00分×1件",
                new BigDecimal("1.00"),
                new BigDecimal("1.00"),
                null,
                "系统故障当日已电话告知申请人，附通话记录。",
                "本件不可补救，完善登记台账",
                null,
                false));
        items.add(item(2, "JC-01", "公开指南要素不全", "缺“办公时间”“传真号码”。", "条例第十二条第二款", "0.30分×2项", "0.60", "0.60", soon));
        items.add(new NoticeItem(
                3,
                "f-03",
                "JC-05",
                "法定主动公开内容",
                "法定主动公开内容缺失",
                "“行政事业性收费项目及其依据、标准”“政府集中采购项目目录”无内容。",
                "https://sthj.shifan.example.cn/zwgk/fdzdgknr/xzsyxsf/index.html",
                LocalDate.of(2026, 10, 8),
                "条例第二十条第八项、第九项",
                "0.50分×2类",
                new BigDecimal("1.00"),
                new BigDecimal("0.50"),
                "政府集中采购目录由市财政局统一公开，申诉成立，予以核减",
                "采购目录已由市财政局统一发布，本单位设有链接。",
                "发布收费项目、依据、标准",
                soon,
                true));
        items.add(item(4, "JD-02", "政策解读未全覆盖", "应解读文件6件，已解读5件。", "国办发〔2016〕80号", "0.50分×1件", "0.50", "0.50", due));
        items.add(item(5, "BZ-06", "逾期未销号", "示公开整〔2026〕7号2项逾期未销号。", "条例第四十七条", "0.20分×2项", "0.40", "0.40", soon));
        items.add(item(6, "ZD-08", "复文未公开", "市人大2026-048号建议复文未公开。", "国办发〔2014〕46号", "0.30分×1件", "0.30", "0.30", due));
        items.add(item(7, "BZ-03", "培训次数不足", "应不少于2次，已办1次。", "条例第四十八条", "0.30分×1次", "0.30", "0.30", due));
        items.add(item(8, "JD-07", "未双向关联", "2个方向缺链接。", "国办发〔2017〕47号", "0.10分×2", "0.20", "0.20", soon));
        items.add(item(9, "GF-03", "未提供可下载文本", "2件未提供可下载文本。", "条例第二十四条", "0.10分×2件", "0.20", "0.20", due));
        items.add(item(10, "PT-05", "错断链", "3个错断链。", "国办秘函〔2019〕19号", "0.02分×3个", "0.06", "0.06", soon));
        return items;
    }

    private static NoticeItem item(
            int position,
            String indicator,
            String problem,
            String fact,
            String law,
            String arithmetic,
            String original,
            String points,
            @Nullable LocalDate due) {
        return new NoticeItem(
                position,
                "f-" + position,
                indicator,
                problem,
                problem,
                fact,
                null,
                LocalDate.of(2026, 10, 8),
                law,
                arithmetic,
                new BigDecimal(original),
                new BigDecimal(points),
                null,
                null,
                "按要求补齐并核验",
                due,
                true);
    }
}
