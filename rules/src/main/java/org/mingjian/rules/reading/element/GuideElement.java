// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.element;

import java.util.Set;
import org.mingjian.rules.reading.page.Phrases;

/** The nine elements of a disclosure guide (条例 art 12(2)). */
public enum GuideElement {
    /** 政府信息的分类. */
    CLASSIFICATION,
    /** 编排体系. */
    ARRANGEMENT,
    /** 获取方式. */
    ACCESS_METHOD,
    /** 政府信息公开工作机构的名称. */
    ORG_NAME,
    /** 办公地址. */
    ADDRESS,
    /** 办公时间. */
    OFFICE_HOURS,
    /** 联系电话. */
    PHONE,
    /** 传真号码. */
    FAX,
    /** 互联网联系方式. */
    INTERNET_CONTACT;

    private static final Phrases<GuideElement> PHRASES = Phrases.of(GuideElement.class)
            .tell(CLASSIFICATION, "信息分类 信息的分类 公开范围 公开的范围 公开内容 公开的内容 分类和编排 分类、编排 信息类别")
            .tell(ARRANGEMENT, "编排体系 编排 目录编制 索引号")
            .tell(ACCESS_METHOD, "获取方式 获取信息 获取政府信息 获取途径 公开形式 公开方式 公开渠道 公开途径 查阅")
            .tell(ORG_NAME, "工作机构 机构名称 受理机构 公开机构 受理部门 受理单位")
            .tell(ADDRESS, "办公地址 地址 通信地址 通讯地址 办公地点")
            .tell(OFFICE_HOURS, "办公时间 工作时间 受理时间 上班时间 法定工作日 接待时间")
            .tell(PHONE, "联系电话 电话 咨询电话")
            .tell(FAX, "传真")
            .tell(INTERNET_CONTACT, "电子邮箱 电子邮件 邮箱 E-mail Email email 互联网联系 网址 http www.");

    /** The elements that a folded text contains. */
    public static Set<GuideElement> in(String folded) {
        return PHRASES.in(folded);
    }
}
