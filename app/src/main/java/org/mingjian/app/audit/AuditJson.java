// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The audit trail as JSON. */
final class AuditJson {

    private AuditJson() {}

    static Map<String, @Nullable Object> list(List<AuditListRepository.Listed> found, int limit) {
        boolean more = found.size() > limit;
        List<AuditListRepository.Listed> page = more ? found.subList(0, limit) : found;
        Map<String, @Nullable Object> list = new LinkedHashMap<>();
        list.put("items", page.stream().map(AuditJson::of).toList());
        list.put("next", more ? String.valueOf(page.get(limit - 1).record().id()) : null);
        return list;
    }

    /** The record's own fields, then its place in the chain. */
    static Map<String, @Nullable Object> of(AuditListRepository.Listed listed) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>(listed.record().fields());
        ChainLink link = listed.link();
        json.put("position", link == null ? null : link.position());
        json.put("hash", link == null ? null : link.hash());
        return json;
    }

    /** A line of the export: the record in its canonical form, as it was hashed. */
    static String line(AuditListRepository.Listed listed) {
        ChainLink link = listed.link();
        String place = link == null
                ? "{\"position\":null,\"sealedAt\":null,\"hash\":null"
                : "{\"position\":" + link.position() + ",\"sealedAt\":\"" + link.sealedAt() + "\",\"hash\":\""
                        + link.hash() + '"';
        return place + ",\"record\":" + listed.record().canonical() + "}\n";
    }

    static Map<String, @Nullable Object> of(ChainState state) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("holds", state.holds());
        json.put("records", state.records());
        json.put("waiting", state.waiting());
        json.put("last", state.last());
        json.put("sealedAt", state.sealedAt());
        ChainState.Break broken = state.broken();
        json.put("broken", broken == null ? null : broken(broken));
        json.put("anchorFound", state.anchorFound());
        return json;
    }

    private static Map<String, Object> broken(ChainState.Break broken) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("position", broken.position());
        json.put("record", broken.record());
        json.put("fault", broken.fault().name());
        return json;
    }
}
