// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** Editions beside each other. */
public final class Schemes {

    private Schemes() {}

    /** What differs between two editions, in the order of places; empty where they say the same. */
    public static List<SchemeChange> diff(EvaluationScheme before, EvaluationScheme after) {
        SortedMap<String, String> old = SchemeText.lines(before);
        SortedMap<String, String> now = SchemeText.lines(after);
        var places = new TreeSet<String>(old.keySet());
        places.addAll(now.keySet());
        var changes = new ArrayList<SchemeChange>();
        for (String place : places) {
            var change = new SchemeChange(place, old.get(place), now.get(place));
            if (!change.same()) {
                changes.add(change);
            }
        }
        return changes;
    }
}
