// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.revision;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which indicators of an edition carry on those of the one before it (改号对照), so that a trend survives new numbers.
 *
 * @param from id of the earlier edition
 * @param to id of the later edition
 * @param carried codes of the later edition by code of the earlier; several where one was split, the same under several
 *     where some were merged
 * @param dropped codes of the earlier edition that nothing carries on
 */
public record Renumbering(String from, String to, SortedMap<String, List<String>> carried, List<String> dropped) {

    public Renumbering {
        carried = Collections.unmodifiableSortedMap(new TreeMap<>(carried));
        dropped = List.copyOf(dropped);
    }
}
