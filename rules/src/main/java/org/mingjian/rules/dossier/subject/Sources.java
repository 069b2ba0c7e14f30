// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.findings.Evidence;

/** Where cases can be looked at: the page, else where the row came from, else the row of the register. */
public final class Sources {

    private Sources() {}

    public static List<Evidence> page(
            @Nullable String url,
            @Nullable LocalDate firstSeenOn,
            @Nullable String source,
            String register,
            String key) {
        return url == null ? row(source, register, key) : List.of(new Evidence(url, null, null, firstSeenOn));
    }

    public static List<Evidence> row(@Nullable String source, String register, String key) {
        String place = source != null ? source : key.isEmpty() ? register : register + "#" + key;
        return List.of(new Evidence(place, null, null, null));
    }

    public static List<Evidence> documents(Stream<Document> documents) {
        return documents
                .flatMap(each -> page(each.url(), each.firstSeenOn(), each.source(), "documents", each.id()).stream())
                .toList();
    }
}
