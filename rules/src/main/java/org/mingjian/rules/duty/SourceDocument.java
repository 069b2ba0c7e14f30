// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published document whose statements the rulebook answers to (来源文件).
 *
 * @param id e.g. {@code S0}
 * @param organ who issued it; empty where the document does not say
 * @param year year it is about; empty where the document does not say
 * @param duties its statements, in its own order
 */
public record SourceDocument(
        String id,
        String titleZh,
        String titleEn,
        @Nullable String organ,
        @Nullable Integer year,
        List<Duty> duties) {

    public SourceDocument {
        duties = List.copyOf(duties);
    }
}
