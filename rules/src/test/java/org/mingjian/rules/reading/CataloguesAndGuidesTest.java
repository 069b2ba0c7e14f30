// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.rules.facts.GuideElement;
import org.mingjian.rules.reading.element.CatalogueElement;
import org.mingjian.rules.reading.page.PageInput;

/** The nine elements of a guide and the four of a catalogue (条例 art 12). */
class CataloguesAndGuidesTest {
    private static final String GUIDE = "某市司法局政府信息公开指南\n为方便公民、法人和其他组织获取本机关的政府信息，特编制本指南，供查阅时使用。\n"
            + "一、信息分类\n本机关主动公开的信息分为机构职能、政策文件等类。\n二、编排体系\n信息按分类和时间编排。\n三、获取方式\n（一）公开形式：政府网站。\n"
            + "四、工作机构\n机构名称：某市司法局办公室\n办公地址：某市某路1号\n办公时间：工作日9:00-17:00\n联系电话：0532-83661234\n传真号码：0532-83665678\n电子邮箱：sfj@example.gov.cn\n";

    private static GuideReading guide(String text) {
        return (GuideReading) PageReader.read(PageInput.ofText(null, text)).reading();
    }

    @Test
    void aWholeGuideHasAllNineElements() {
        assertThat(guide(GUIDE).elements()).containsExactly(GuideElement.values());
        assertThat(guide(GUIDE).phone()).isEqualTo("0532-83661234");
    }

    @Test
    void whatIsLeftOutIsMissing() {
        String[] parts = {
            "二、编排体系\n信息按分类和时间编排。\n", "三、获取方式\n（一）公开形式：政府网站。\n", "传真号码：0532-83665678\n", "办公时间：工作日9:00-17:00\n"
        };
        GuideElement[] elements = {
            GuideElement.ARRANGEMENT, GuideElement.ACCESS_METHOD, GuideElement.FAX, GuideElement.OFFICE_HOURS
        };
        for (int i = 0; i < parts.length; i++) {
            assertThat(guide(GUIDE.replace(parts[i], "")).elements())
                    .isEqualTo(EnumSet.complementOf(EnumSet.of(elements[i])));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某市司法局政府信息主动公开目录\n序号 | 索引号 | 信息名称 | 内容概述 | 生成日期 |\n1 | A-1 | 部门预算 | 本年预算 | 2025-01-20 |\n",
                "某市司法局政府信息主动公开目录\n索引号 |\n信息名称 |\n内容概述 |\n生成日期 |\nA-1 |\n部门预算 |\n本年预算 |\n2025-01-20 |\n",
                "某市司法局政府信息公开目录\n为了方便查询，依照条例的规定，本机关特编制本目录，说明如下。\n1、索引号：信息的代码。\n2、信息名称：信息的标题。\n3、内容概述：信息的简介。\n4、生成日期：信息形成的时间。\n"
            })
    void aWholeCatalogueHasAllFourElements(String text) {
        assertThat(((CatalogueReading)
                                PageReader.read(PageInput.ofText(null, text)).reading())
                        .elements())
                .containsExactly(CatalogueElement.values());
    }

    @Test
    void theHeaderOfThePageTellsNothingOfTheCatalogue() {
        PageReading page = PageReader.read(PageInput.ofText(
                null,
                "索引号：A-1　　生成日期：2025-01-20\n名称：某市司法局政府信息主动公开目录\n内容概述：目录\n"
                        + "序号 | 公开事项 | 公开内容 | 公开时限 |\n1 | 预算 | 部门预算 | 20日 |\n"));
        assertThat(((CatalogueReading) page.reading()).elements())
                .containsExactly(CatalogueElement.NAME, CatalogueElement.SUMMARY);
        assertThat(page.indexNumber()).isEqualTo("A-1");
    }
}
