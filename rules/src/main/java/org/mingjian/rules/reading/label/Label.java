// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

/**
 * The spellings of metadata labels, folded (simplified, half width). Of several labels for one field the lower tier is
 * believed first: 成文日期 before 生成日期 before 发文日期.
 */
enum Label {
    TITLE(Field.TITLE, 1, "标题 名称 信息名称 文件名称 公文名称 文件标题 信息标题 公文标题 文章标题 文件名 题名 公文题名"),
    INDEX(Field.INDEX_NUMBER, 1, "索引号 索引号码 信息索引 索取号 索引编号 索引码 索引代码 公开索引号 目录索引号"),
    NUMBER(
            Field.DOCUMENT_NUMBER,
            1,
            "文号 发文字号 发文号 发文文号 发文编号 文件编号 文件字号 文件号 公文编号 公文字号 公文号 发布文号 发布字号 " + "备注/文号 文号/备注 发文字号/文号"),
    MAKER(
            Field.ISSUER,
            1,
            "发文机关 发文机构 发文单位 发文部门 发文主体 制发机关 制发单位 制发机构 制发部门 制定机关 制定单位 制定部门 印发机关 "
                    + "印发单位 印发部门 颁布机关 颁发机关 颁布单位 颁布部门 制作机关 制作单位 成文机关 成文单位"),
    PUBLISHER(Field.ISSUER, 1, "发布机构 发布机关 发布单位 发布部门 公布机关 公布单位 公布部门 发布主体"),
    DISCLOSER(Field.ISSUER, 2, "公开主体 公开机构 公开机关 公开单位 公开部门 公开责任部门 公开责任单位 公开责任主体 公开责任机构 信息公开责任部门 " + "责任部门 责任单位"),
    FORMED(Field.WRITTEN_ON, 1, "成文日期 成文时间"),
    GENERATED(Field.WRITTEN_ON, 2, "生成日期 生成时间 形成日期 形成时间 产生日期 产生时间"),
    SENT(Field.WRITTEN_ON, 3, "发文日期 发文时间 制发日期 制发时间 印发日期 印发时间 签发日期 签发时间 签署日期 签署时间 制定日期 制定时间"),
    PUBLISHED(
            Field.PUBLISHED_ON,
            1,
            "发布日期 发布时间 公开日期 公开时间 公布日期 公布时间 上网日期 上网时间 刊发日期 刊发时间 发表时间 发表日期 "
                    + "发稿时间 发稿日期 刊登时间 刊登日期 登载日期 登载时间 添加日期 添加时间 发布于 发表于 信息公开日期 信息公开时间"),
    TIME(Field.PUBLISHED_ON, 2, "时间 日期 信息时间 信息日期"),
    REPEALED(Field.REPEALED_ON, 1, "废止日期 废止时间 失效日期 失效时间"),
    VALID(Field.VALIDITY, 1, "有效性 时效性 效力状态 是否有效 有效状态 有效与否 时效 时效状态 效力 效力性 效力情况 现行有效性 文件效力 文件状态 时效说明"),
    ATTRIBUTE(Field.ATTRIBUTE, 1, "公开属性 公开方式 公开类别 公开类型 公开形式 公开选项 公开性质 信息公开选项 信息公开属性 " + "信息公开方式 信息公开类型 信息公开类别"),
    THEME(Field.TOPIC, 1, "主题分类 主题类别 信息主题 主题"),
    CLASS(Field.TOPIC, 2, "信息分类 信息类别 分类 类别 组配分类 所属分类 内容分类 目录分类"),
    SUBJECT_WORDS(Field.TOPIC, 3, "主题词"),
    COLUMN(Field.COLUMN, 1, "栏目 所属栏目 所在栏目 公开栏目 栏目名称 所属专栏 公开目录 所属目录 信息目录"),
    SUMMARY(Field.SUMMARY, 1, "内容概述 内容摘要 概述 摘要 信息概述 内容简介 简介 内容描述"),
    BYLINE(
            Field.BYLINE,
            1,
            "来源 信息来源 文章来源 稿源 稿件来源 作者 文章作者 供稿 撰稿 发布人 发布者 浏览次数 浏览量 浏览 浏览人数 点击数 "
                    + "点击 点击率 点击量 点击次数 阅读次数 阅读量 阅读 阅读数 访问量 访问次数 人气 字号 字体 字体大小 文章字号 文字大小 "
                    + "视力保护色 责任编辑 责编 编辑 录入 审核 审核人 校对 分享 分享到 打印"),
    RELATED(Field.OTHER, 1, "原文链接 政策解读链接 相关文件 相关链接 相关解读 相关政策 关联文件 解读链接 政策原文"),
    /** Numbers that only normative documents get. */
    REGISTERED(Field.OTHER, 1, "规范性文件编号 规范性文件统一编号 规范性文件登记号 统一编号 统一登记号 三统一编号"),
    OTHER(
            Field.OTHER,
            1,
            "关键词 关键字 体裁分类 体裁 文体 公开时限 公开期限 公开范围 公开程序 公开对象 公开依据 公开载体 公开渠道 公开层级 "
                    + "公开频率 公开事项 公开内容 一级事项 二级事项 三级事项 生效日期 生效时间 实施日期 实施时间 施行日期 执行日期 "
                    + "截止日期 截止时间 颁布日期 颁布时间 通过日期 批准日期 修订日期 登记日期 备案日期 创建日期 创建时间 制作日期 制作时间 "
                    + "有效期 有效期限 有效期至 信息时效期 归档时间 归档日期 更新时间 更新日期 录入时间 录入日期 上传时间 上传日期 文件下载 "
                    + "附件下载 下载次数 语种 文种 公文种类 文件种类 载体 载体类型 载体形式 服务对象 适用对象 责任科室 承办科室 承办单位 "
                    + "联系电话 联系人 咨询电话 咨询机关 咨询单位 政策咨询 政策咨询机关 政策咨询电话 解读机关 签发人 签署人 主送 抄送 "
                    + "文件类型 发文类型 信息格式 文件格式 格式 备注 保存期限 保管期限 登记号 登记编号 备案号 备案编号 "
                    + "年份 地域 所属机构 机构分类 机构类别 信息状态 信息类型 信息编号 行业分类 效力级别 效力等级 废止理由 "
                    + "当前位置 您现在的位置 您所在的位置 您当前的位置 您的位置 当前所在位置");

    final Field field;
    final int tier;
    final String[] spellings;

    Label(Field field, int tier, String spellings) {
        this.field = field;
        this.tier = tier;
        this.spellings = spellings.split(" ");
    }
}
