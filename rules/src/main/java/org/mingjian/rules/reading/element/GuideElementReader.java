// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.element;

import java.util.Set;
import org.mingjian.rules.facts.GuideElement;
import org.mingjian.rules.reading.page.Phrases;

/** Reads which of the nine elements a disclosure guide contains (条例 art 12(2)). */
public final class GuideElementReader {

    private static final Phrases<GuideElement> PHRASES = Phrases.of(GuideElement.class)
            .tell(GuideElement.CLASSIFICATION, "信息分类 信息的分类 公开范围 公开的范围 公开内容 公开的内容 分类和编排 分类、编排 信息类别")
            .tell(GuideElement.ARRANGEMENT, "编排体系 编排 目录编制 目录的编制 索引号")
            .tell(
                    GuideElement.ACCESS_METHOD,
                    "获取方式 获取途径 获取渠道 获取信息的 获取政府信息的 获取政府信息方式 公开形式 公开方式 公开渠道 公开途径 "
                            + "查阅点 查阅场所 查阅室 查阅地点 查阅方式 现场查阅 网上查阅 可以查阅 可查阅 依申请公开")
            .tell(GuideElement.ORGANIZATION_NAME, "工作机构 机构名称 受理机构 公开机构 受理部门 受理单位")
            .tell(GuideElement.ADDRESS, "办公地址 地址 通信地址 通讯地址 办公地点")
            .tell(GuideElement.OFFICE_HOURS, "办公时间 工作时间 受理时间 上班时间 法定工作日 接待时间")
            .tell(GuideElement.PHONE, "联系电话 电话 咨询电话")
            .tell(GuideElement.FAX, "传真")
            .tell(GuideElement.INTERNET_CONTACT, "电子邮箱 电子邮件 邮箱 E-mail Email email 互联网联系 网址 http www.");

    private GuideElementReader() {}

    /** The elements that a folded text contains. */
    public static Set<GuideElement> read(String folded) {
        return PHRASES.in(folded);
    }
}
