// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.util.List;

/**
 * A column of a fact type, in the order of the record.
 *
 * @param name camelCase
 * @param zh Chinese title
 * @param note one Chinese line; empty where the title says all
 * @param required an empty value is a problem
 * @param multi several values, joined by {@code ;}
 * @param also other titles offices give it
 * @param codes permitted values; empty unless the type is {@code CODE}
 */
public record FactColumn(
        String name,
        String zh,
        String note,
        List<String> also,
        ColumnType type,
        boolean required,
        boolean multi,
        List<FactCode> codes) {

    public FactColumn {
        also = List.copyOf(also);
        codes = List.copyOf(codes);
    }
}
