// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.web.util.UriUtils;

/**
 * Where a table stands: page, filters, order and columns, all of it in the address.
 *
 * @param filters names and values of those that narrow; empty values are left out
 */
public record TableAddress(String path, Map<String, String> filters, TableChoice choice) {
    public TableAddress {
        filters = Map.copyOf(filters);
    }

    /** The page with another order. */
    String sortedBy(TableOrder order) {
        return written(path, new TableChoice(order, choice.columns()), Map.of());
    }

    /** The page with one more parameter, such as the cursor of the next rows. */
    public String with(String name, String value) {
        return written(path, choice, Map.of(name, value));
    }

    /** The page narrowed to something else; to all where the value is empty. */
    String narrowed(String name, String value) {
        Map<String, String> other = new HashMap<>(filters);
        other.put(name, value);
        return new TableAddress(path, other, choice).first();
    }

    /** The page at its first row. */
    public String first() {
        return written(path, choice, Map.of());
    }

    /** The file of what is shown. */
    String file(TableFormat format) {
        return written(path + "." + format.ending(), choice, Map.of());
    }

    /** Everything but the columns, as hidden fields of the form that chooses them. */
    Map<String, String> withoutColumns() {
        Map<String, String> kept = new LinkedHashMap<>();
        filters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(one -> !one.getValue().isEmpty())
                .forEach(one -> kept.put(one.getKey(), one.getValue()));
        TableOrder order = choice.order();
        if (order != null) {
            kept.put(TableChoice.SORT, order.written());
        }
        return kept;
    }

    private String written(String to, TableChoice chosen, Map<String, String> more) {
        StringJoiner address = new StringJoiner("&", to + "?", "").setEmptyValue(to);
        new TableAddress(path, filters, chosen)
                .withoutColumns()
                .forEach((name, value) -> address.add(name + "=" + UriUtils.encode(value, UTF_8)));
        chosen.columns().forEach(column -> address.add(TableChoice.COLUMN + "=" + column));
        more.forEach((name, value) -> address.add(name + "=" + UriUtils.encode(value, UTF_8)));
        return address.toString();
    }
}
