// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.kind.PageKind;
import org.mingjian.rules.reading.page.Link;
import org.mingjian.rules.reading.page.Problem;

/**
 * What one page says; null where it does not say. Component names are the names of the contract.
 *
 * @param normative whether the page says that it is a normative document (规范性文件): by its class, its registration number or
 *     the 规 in its document number
 * @param indexNumber 索引号, from a label only
 * @param documentNumber 文号, from a label, a line of its own or the end of the title, brackets as written
 * @param issuer 发布机构 / 发文机关, from a label only; 来源 is not the issuer
 * @param writtenOn 成文日期, else 生成日期, else 发文日期, from a label only
 * @param publishedOn 发布日期, 公开日期 … from a label, the line under the title or the PubDate tag
 * @param signedOn the date under the text
 * @param validity 有效性 in the words of the page (有效, 废止, 失效 …)
 * @param attribute 主动公开, 依申请公开 or 不予公开
 * @param repealedOn 废止日期 of this page's own document
 * @param meta non-empty tags of 国办发〔2017〕47号 by their official names; PubDate as a date
 * @param text the plain text everything was read from, one block a line, table cells parted by tabs
 */
public record PageReading(
        @Nullable String url,
        @Nullable String title,
        PageKind kind,
        boolean normative,
        @Nullable String indexNumber,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable LocalDate writtenOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate signedOn,
        @Nullable String validity,
        @Nullable String attribute,
        @Nullable String topic,
        @Nullable LocalDate repealedOn,
        List<Link> links,
        Map<String, String> meta,
        Reading reading,
        List<Problem> problems,
        String text) {}
