// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.DisclosureSection;

/**
 * What a page of the disclosure platform (政府信息公开平台) leads to, 国办公开办函〔2019〕61号.
 *
 * @param name the platform's name as the page shows it; null where it shows none
 * @param sections its sections (指南, 制度, 法定主动公开内容, 年报), each with the page it leads to
 * @param entry the entry for requests (依申请公开); null where the page shows none
 * @param columns columns of the statutory content, by the topics of the Regulations, articles 20 and 21
 */
public record PlatformPage(
        @Nullable String name,
        Map<DisclosureSection, ListItem> sections,
        @Nullable ListItem entry,
        List<ListItem> columns) {
    public PlatformPage {
        Map<DisclosureSection, ListItem> ordered = new EnumMap<>(DisclosureSection.class);
        ordered.putAll(sections);
        sections = Collections.unmodifiableMap(ordered);
        columns = List.copyOf(columns);
    }
}
