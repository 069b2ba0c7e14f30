// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notices as JSON. */
final class NoticeJson {

    private NoticeJson() {}

    static Map<String, @Nullable Object> of(Notice notice) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", notice.id());
        json.put("kind", notice.kind());
        json.put("state", notice.state());
        json.put("number", notice.number());
        json.put("evaluation", notice.evaluation());
        json.put("period", notice.period());
        json.put(
                "bureau", notice.bureaus().size() == 1 ? notice.bureaus().get(0).bureau() : null);
        json.put("dueOn", notice.dueOn());
        json.put("workingDays", notice.workingDays());
        json.put("contactName", notice.text().contactName());
        json.put("contactPhone", notice.text().contactPhone());
        json.put("copies", notice.text().copies());
        json.put("addressee", notice.text().addressee());
        json.put("appointment", notice.text().appointment());
        json.put("remark", notice.text().remark());
        json.put("createdBy", notice.createdBy());
        json.put("createdAt", notice.createdAt());
        json.put("issuedBy", notice.issuedBy());
        json.put("issuedOn", notice.issuedOn());
        json.put("issuedAt", notice.issuedAt());
        json.put("bureaus", notice.bureaus().stream().map(NoticeJson::of).toList());
        return json;
    }

    static Map<String, @Nullable Object> of(Notice notice, NoticeCopyRepository.@Nullable Digests copy) {
        Map<String, @Nullable Object> json = of(notice);
        json.put(
                "copy",
                copy == null
                        ? null
                        : Map.of(
                                "docxSha256", copy.docx(),
                                "pdfSha256", copy.pdf(),
                                "template", copy.template(),
                                "madeAt", copy.madeAt()));
        return json;
    }

    static Map<String, @Nullable Object> list(List<?> items, @Nullable String next) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("items", items);
        json.put("next", next);
        return json;
    }

    private static Map<String, @Nullable Object> of(Notice.Named named) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("bureau", named.bureau());
        json.put("name", named.name());
        json.put("listing", named.listing());
        json.put("detail", named.detail());
        json.put("findings", named.findings());
        json.put("acknowledgedBy", named.acknowledgedBy());
        json.put("acknowledgedAt", named.acknowledgedAt());
        return json;
    }
}
